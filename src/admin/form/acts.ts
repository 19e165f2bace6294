/** What staff do most: each act knows where it may be done and which files it writes. */
import { writeYaml } from '../../checker/write-yaml.ts';
import type { CollectionName } from '../../schema/index.ts';
import type { Lang } from '../../schema/text.ts';
import { adminWords as words } from '../words.ts';
import { schemaOf, type FormContent } from './content.ts';
import { fieldOf, fieldsOf, type Field } from './fields.ts';
import { el, select } from './dom.ts';
import { keyOf, withRow } from './edit-row.ts';

type Row = Record<string, unknown>;

/** A place that has rows: a zone, a city, the province, a project. */
export interface Target {
  collection: CollectionName;
  id: string;
  file: string;
  name: string;
  city?: string | undefined;
}

export interface Act {
  id: string;
  name: (lang: Lang) => string;
  /** Collections whose files have the list. */
  places: readonly CollectionName[];
  /** The list in which a row is changed; none where a file is written. */
  list?: string;
}

const main = ['figures', 'plants', 'companies', 'project', 'batches'] as const;
const placesOf = {
  figures: ['zones', 'cities', 'province', 'projects'],
  plants: ['zones'],
  companies: ['zones', 'cities', 'province'],
  project: ['zones', 'cities'],
  batches: ['zones', 'cities', 'province'],
} as const;

/** The commonest acts first, then every other list that a zone has. */
export function actsOf(): Act[] {
  const rest = [...schemaOf('zones').fields].filter(
    ([key, node]) => node.kind === 'list' && node.row?.kind === 'object' && !main.includes(key as 'figures'),
  );
  const cityHas = schemaOf('cities').fields;
  return [
    ...main.map((id): Act => ({ id, name: (lang) => words[id][lang], places: placesOf[id], ...(id === 'project' ? {} : { list: id }) })),
    ...rest.map(([key, node]): Act => ({
      id: key,
      name: (lang) => words.more[lang] + ((lang === 'zh' ? node.meta.title : node.meta.titleEn) ?? key),
      places: cityHas.has(key) ? ['zones', 'cities', 'province'] : ['zones'],
      list: key,
    })),
  ];
}

/** Rows of a target's list with names to choose by. */
export function rowsOf(target: Target, list: string, content: FormContent): { id: string; name: string; row: Row }[] {
  const rows = (content.rawOf(target.file)[list] as Row[] | undefined) ?? [];
  const companies = new Map(list === 'companies' ? content.entriesOf('companies').map(({ id, name }) => [id, name]) : []);
  return rows.map((row, index) => {
    const text = (row.label ?? row.name ?? row.text ?? row.office ?? row.statement) as Partial<Record<Lang, string>> | undefined;
    const value = row.value === undefined ? '' : `  ${String(row.value)}`;
    return { id: String(index), row, name: `${companies.get(keyOf(row)) ?? text?.[content.lang]?.slice(0, 40) ?? keyOf(row)}${value}` };
  });
}

export interface Filling {
  element: HTMLElement;
  /** Files to write, path → text; none while nothing is filled in. */
  files(): Map<string, string>;
}

/** The form of a row. */
export function rowForm(act: Act, target: Target, index: number | undefined, content: FormContent): Filling {
  const list = act.list ?? '';
  const schema = schemaOf(target.collection);
  const node = schema.fields.get(list)?.row;
  if (!node) throw new Error(`${target.collection} has no ${list}`);
  const old = index === undefined ? undefined : rowsOf(target, list, content)[index]?.row;
  const start = old ?? (list === 'companies' ? { placements: [{}] } : undefined);
  const fields = fieldsOf(node, start, content);
  const element = el('div', {}, fields.element);
  const company = list === 'companies' ? companyForm(content) : undefined;
  if (company) {
    element.append(company.element);
    const chosen = element.querySelector<HTMLInputElement>('input[name="company"]');
    const follow = (): void => company.follow(chosen?.value.trim() ?? '');
    chosen?.addEventListener('input', follow);
    follow();
  }
  const files = (): Map<string, string> => {
    const row = fields.read() as Row | undefined;
    if (!row) return new Map();
    const result = new Map([[target.file, writeYaml(schema, withRow(content.rawOf(target.file), list, row, index))]]);
    const created = company?.read(row);
    if (created) result.set(created.file, created.text);
    return result;
  };
  return { element, files };
}

/** A company that has no file yet is written with its row: date, source and place on the chain are the row's. */
function companyForm(content: FormContent): {
  element: HTMLElement;
  follow(id: string): void;
  read(row: Row): { file: string; text: string } | undefined;
} {
  const schema = schemaOf('companies');
  const own = ['name', 'nameForm', 'business'];
  const fields = own.map((key) => ({ key, field: fieldOf(schema.fields.get(key) as never, key, undefined, content) as Field }));
  const { lang } = content;
  const element = el(
    'fieldset',
    { class: 'field group new-company', hidden: true },
    el('legend', {}, words.newCompany[lang]),
    el('p', { class: 'hint' }, words.sameStamp[lang]),
    el('div', { class: 'fields' }, ...fields.map(({ field }) => field.element)),
  );
  let id = '';
  return {
    element,
    follow(next) {
      id = next;
      element.hidden = id === '' || content.desk.exists(`companies/${id}.yaml`);
    },
    read({ asOf, source, placements }) {
      if (element.hidden) return undefined;
      const data = { ...Object.fromEntries(fields.map(({ key, field }) => [key, field.read()])), placements, asOf, source };
      return { file: `companies/${id}.yaml`, text: writeYaml(schema, data) };
    },
  };
}

/** The form of a new project in a zone, or in a city where no zone is named. */
export function projectForm(target: Target, content: FormContent): Filling {
  const { lang } = content;
  const schema = schemaOf('projects');
  const id = el('input', { type: 'text', name: 'project-id', autocomplete: 'off', spellcheck: 'false' });
  const fields = fieldsOf(schema, { placements: [{}], stages: [{}] }, content);
  const element = el(
    'div',
    {},
    el(
      'label',
      { class: 'field' },
      el('span', { class: 'label' }, words.projectId[lang], el('small', { class: 'needed' }, words.required[lang])),
      el('small', { class: 'hint' }, words.idHint[lang]),
      id,
    ),
    fields.element,
  );
  const files = (): Map<string, string> => {
    const data = fields.read();
    const name = id.value.trim();
    if (data === undefined || name === '') return new Map();
    const folder = target.file.slice(0, target.file.lastIndexOf('/'));
    return new Map([[`${folder}/projects/${name}.yaml`, writeYaml(schema, data)]]);
  };
  return { element, files };
}

/** The choice of a place, by kind and city. */
export function placeChoice(act: Act, content: FormContent, chosen: string): { element: HTMLSelectElement; targets: Map<string, Target> } {
  const { lang } = content;
  const targets = new Map<string, Target>();
  const cityName = new Map(content.entriesOf('cities').map(({ id, name }) => [id, name]));
  const element = select([], words.choose[lang]);
  for (const collection of act.places) {
    const entries = content.entriesOf(collection);
    const groups =
      collection === 'zones' || collection === 'projects'
        ? Map.groupBy(entries, ({ city = '' }) => cityName.get(city) ?? city)
        : new Map([['', entries]]);
    for (const [name, list] of groups) {
      const title = [words[collection as 'zones'][lang], name].filter(Boolean).join(' · ');
      element.append(
        el(
          'optgroup',
          { label: title },
          ...list.map((entry) => {
            targets.set(entry.file, { ...entry, collection });
            return el('option', { value: entry.file }, entry.name);
          }),
        ),
      );
    }
  }
  element.value = targets.has(chosen) ? chosen : '';
  return { element, targets };
}
