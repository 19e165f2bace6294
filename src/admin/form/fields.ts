/** Controls from the schema: label, hint and choices of every field are those of the checker's messages. */
import { listsChoices, type SchemaNode } from '../../domain/schema-tree.ts';
import { choiceNames } from '../../i18n/choice-names.ts';
import { adminWords as words } from '../words.ts';
import type { FormContent, Option } from './content.ts';
import { button, el, select } from './dom.ts';

export interface Field {
  element: HTMLElement;
  /** What is filled in; undefined for nothing. */
  read(): unknown;
}

let made = 0;

/** The control of a field, filled with a value. */
export function fieldOf(node: SchemaNode, key: string, value: unknown, content: FormContent): Field {
  if (node.kind === 'object') return isBilingual(node) ? pair(node, key, value, content) : group(node, key, value, content);
  return node.kind === 'list' ? rows(node, key, value, content) : leaf(node, key, value, content);
}

function isBilingual({ fields }: SchemaNode): boolean {
  return fields.size === 2 && fields.has('zh') && fields.has('en');
}

function labelOf({ meta }: SchemaNode, key: string, { lang }: FormContent): string {
  return (lang === 'zh' ? meta.title : meta.titleEn) ?? key;
}

/** A label with its hint, and a mark where the field must be filled in. */
function caption(node: SchemaNode, key: string, content: FormContent): (HTMLElement | false)[] {
  const { lang } = content;
  const text = lang === 'zh' ? node.meta.description : node.meta.descriptionEn;
  // A hint that lists the choices says what the choices say themselves.
  const hint = node.choices && listsChoices(node, text) && choiceNames(node.choices) ? undefined : text;
  return [
    el('span', { class: 'label' }, labelOf(node, key, content), !node.optional && el('small', { class: 'needed' }, words.required[lang])),
    hint !== undefined && el('small', { class: 'hint' }, hint),
  ];
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function leaf(node: SchemaNode, key: string, value: unknown, content: FormContent): Field {
  const { lang } = content;
  const control = controlOf(node, value, content);
  control.element.setAttribute('name', key);
  const element = el('label', { class: 'field' }, ...caption(node, key, content), control.element, control.list);
  const read = (): unknown => {
    const typed = control.element.value.trim();
    if (typed === '') return undefined;
    if (node.value === 'boolean') return typed === 'true';
    // What is no number stays text, for the checker to speak about.
    return node.value === 'number' && /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
  };
  if (lang === 'en' && key === 'zh') element.lang = 'zh-CN';
  return { element, read };
}

function controlOf(node: SchemaNode, value: unknown, content: FormContent): { element: HTMLSelectElement | HTMLInputElement; list?: HTMLElement } {
  const { lang } = content;
  const text = asText(value);
  if (node.value === 'boolean')
    return {
      element: select(
        [
          { id: 'true', name: words.yes[lang] },
          { id: 'false', name: words.no[lang] },
        ],
        words.notSaid[lang],
        text,
      ),
    };
  if (node.choices) {
    const names = choiceNames(node.choices);
    const options = node.choices.map((id) => ({ id, name: names?.[id] ? `${names[id][lang]}  ${id}` : id }));
    return { element: select(options, node.optional ? words.notSaid[lang] : words.choose[lang], text) };
  }
  const element = el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', inputmode: node.value === 'number' ? 'decimal' : undefined });
  element.value = text;
  if (!node.meta.ref) return { element };
  const list = datalist(content.optionsOf(node.meta.ref));
  element.setAttribute('list', list.id);
  return { element, list };
}

function datalist(options: readonly Option[]): HTMLDataListElement {
  made += 1;
  return el('datalist', { id: `options-${String(made)}` }, ...options.map(({ id, name }) => el('option', { value: id, label: name }, name)));
}

/** Chinese and English side by side. */
function pair(node: SchemaNode, key: string, value: unknown, content: FormContent): Field {
  const given = (value ?? {}) as Record<string, unknown>;
  const parts = [...node.fields].map(([lang, field]) => ({ lang, field: leaf({ ...field, optional: true }, lang, given[lang], content) }));
  const element = el(
    'fieldset',
    { class: 'field pair', 'data-field': key },
    el('legend', {}, ...caption(node, key, content)),
    ...parts.map(({ field }) => field.element),
  );
  const read = (): unknown => {
    const filled = parts.map(({ lang, field }) => [lang, field.read()] as const).filter(([, part]) => part !== undefined);
    return filled.length > 0 ? Object.fromEntries(filled) : undefined;
  };
  return { element, read };
}

/** The fields of a row: required ones and those that are filled in first, the others behind a fold. */
export function fieldsOf(node: SchemaNode, value: unknown, content: FormContent, leaveOut: readonly string[] = []): Field {
  const given = (value ?? {}) as Record<string, unknown>;
  const fields = [...node.fields]
    .filter(([key]) => !leaveOut.includes(key))
    .map(([key, field]) => ({
      key,
      field,
      control: fieldOf(field, key, given[key], content),
      shown: !field.optional || given[key] !== undefined || always.has(key),
    }));
  const element = el('div', { class: 'fields' }, ...fields.filter(({ shown }) => shown).map(({ control }) => control.element));
  const folded = fields.filter(({ shown }) => !shown);
  if (folded.length > 0)
    element.append(
      el(
        'details',
        {},
        el('summary', {}, words.optional[content.lang]),
        el('div', { class: 'fields' }, ...folded.map(({ control }) => control.element)),
      ),
    );
  connectNodes(element, content);
  const read = (): unknown => {
    const filled = fields.map(({ key, control }) => [key, control.read()] as const).filter(([, part]) => part !== undefined);
    return filled.length > 0 ? Object.fromEntries(filled) : undefined;
  };
  return { element, read };
}

/** Optional fields that are nearly always wanted. */
const always = new Set([
  'vacantAreaSqm',
  'clearHeightM',
  'placements',
  'node',
  'qualifier',
  'status',
  'business',
  'nameForm',
  'companies',
  'figures',
  'rates',
]);

/** The nodes to choose from follow the chain beside them. */
function connectNodes(element: HTMLElement, content: FormContent): void {
  const chain = element.querySelector<HTMLInputElement>(':scope > label > input[name="chain"]');
  const node = element.querySelector<HTMLInputElement>(':scope > label > input[name="node"], :scope > details input[name="node"]');
  if (!chain || !node) return;
  const offer = (): void => {
    const list = datalist(content.nodesOf(chain.value.trim()));
    node.parentElement?.querySelector('datalist')?.remove();
    node.after(list);
    node.setAttribute('list', list.id);
  };
  chain.addEventListener('input', offer);
  offer();
}

function group(node: SchemaNode, key: string, value: unknown, content: FormContent): Field {
  const inner = fieldsOf(node, value, content);
  const element = el('fieldset', { class: 'field group', 'data-field': key }, el('legend', {}, ...caption(node, key, content)), inner.element);
  return { element, read: inner.read };
}

/** Rows that are added and taken away. */
function rows(node: SchemaNode, key: string, value: unknown, content: FormContent): Field {
  const { lang } = content;
  const row = node.row as SchemaNode;
  const held: { field: Field; box: HTMLElement }[] = [];
  const list = el('div', { class: 'rows' });
  const add = (given: unknown): void => {
    const field =
      row.kind === 'object' && !isBilingual(row)
        ? fieldsOf(row, given, content)
        : fieldOf({ ...row, optional: true }, labelOf(node, key, content), given, content);
    const box = el('div', { class: 'row' }, field.element);
    box.append(
      button(words.remove[lang], () => {
        held.splice(
          held.findIndex((each) => each.box === box),
          1,
        );
        box.remove();
        list.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
    held.push({ field, box });
    list.append(box);
  };
  for (const given of Array.isArray(value) ? (value as unknown[]) : []) add(given);
  if (held.length === 0 && !node.optional) add(undefined);
  const element = el(
    'fieldset',
    { class: 'field list', 'data-field': key },
    el('legend', {}, ...caption(node, key, content)),
    list,
    button(`＋ ${words.add[lang]}`, () => add(undefined)),
  );
  const read = (): unknown => {
    const filled = held.map(({ field }) => field.read()).filter((each) => each !== undefined);
    return filled.length > 0 ? filled : undefined;
  };
  return { element, read };
}
