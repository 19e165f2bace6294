/** Fields of the management system from the schema: the same labels, hints and choices as everywhere. */
import { listsChoices, type SchemaNode } from '../../domain/schema-tree.ts';
import { choiceNames } from '../../i18n/choice-names.ts';
import type { RefTarget } from '../../schema/id.ts';
import type { Option } from '../form/content.ts';
import { cmsWords as words } from './words.ts';

/** A reference to one of these is looked up in the system itself, where new ones appear at once; of the rest the build lists the choices. */
const related: readonly RefTarget[] = ['companies', 'events', 'mechanisms', 'policies', 'sources'];

export type OptionsOf = (target: RefTarget) => readonly Option[];

/** The fields of an object, in the order of the schema. */
export function cmsFields(node: SchemaNode, optionsOf: OptionsOf): object[] {
  return [...node.fields].map(([name, field]) => cmsField(name, field, optionsOf));
}

function cmsField(name: string, node: SchemaNode, optionsOf: OptionsOf): object {
  const { meta, kind } = node;
  const hint = hintOf(node);
  const field = { name, label: meta.title ?? name, required: !node.optional, ...(hint === undefined ? {} : { hint }) };
  // The two languages of a text stay open; a group with more in it folds.
  if (kind === 'object') return { ...field, widget: 'object', collapsed: node.fields.has('zh') ? false : 'auto', fields: cmsFields(node, optionsOf) };
  if (kind === 'list') return { ...field, ...listOf(node, optionsOf) };
  return { ...field, ...leafOf(node, optionsOf) };
}

/** A hint that lists the choices says what the choices say themselves. */
function hintOf(node: SchemaNode): string | undefined {
  return node.choices && listsChoices(node) && choiceNames(node.choices) ? undefined : node.meta.description;
}

function listOf({ row }: SchemaNode, optionsOf: OptionsOf): object {
  if (!row) return { widget: 'list' };
  if (row.kind === 'object') return { widget: 'list', collapsed: true, summary: summaryOf(row), fields: cmsFields(row, optionsOf) };
  const item = leafOf(row, optionsOf);
  if ('options' in item || 'collection' in item) return { ...item, multiple: true };
  return row.value === 'text' ? { widget: 'list' } : { widget: 'list', field: { name: 'item', label: words.item, ...item } };
}

/** What a folded row is called. */
function summaryOf({ fields }: SchemaNode): string {
  const key = ['label', 'name', 'office', 'text', 'statement', 'title'].find((each) => fields.get(each)?.kind === 'object');
  const id = ['id', 'company', 'mechanism', 'stage', 'chain', 'kind'].find((each) => fields.has(each));
  const value = fields.has('value') ? ' {{fields.value}}' : '';
  return [key && `{{fields.${key}.zh}}${value}`, id && `{{fields.${id}}}`].filter(Boolean).join(' · ') || '{{fields.zh}}';
}

function leafOf({ value, choices, meta }: SchemaNode, optionsOf: OptionsOf): object {
  if (choices) {
    const names = choiceNames(choices);
    return choiceOf(choices.map((id) => ({ id, name: names?.[id]?.zh ?? '' })));
  }
  // A switch would say “no” where nothing is known.
  if (value === 'boolean')
    return {
      widget: 'select',
      options: [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ],
    };
  if (value === 'number') return { widget: 'number', value_type: 'float' };
  const { ref } = meta;
  if (ref === undefined) return { widget: 'string' };
  return related.includes(ref) ? relationTo(ref) : choiceOf(optionsOf(ref));
}

/** A choice by name and id. Where there is nothing to choose from yet, the id is typed. */
export function choiceOf(options: readonly Option[]): object {
  if (options.length === 0) return { widget: 'string' };
  return { widget: 'select', options: options.map(({ id, name }) => ({ value: id, label: [name, id].filter(Boolean).join(' ') })) };
}

function relationTo(target: RefTarget): object {
  const title = target === 'events' || target === 'sources' ? 'title' : 'name';
  return {
    ...{ widget: 'relation', collection: target, value_field: '{{slug}}' },
    display_fields: [`${title}.zh`],
    search_fields: [`${title}.zh`, `${title}.en`, '{{slug}}'],
  };
}
