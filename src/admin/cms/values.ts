/** Between a file and the management system: what it shows, and what is written. */
import { parseYaml } from '../../checker/parse.ts';
import { writeYaml } from '../../checker/write-yaml.ts';
import type { SchemaNode } from '../../domain/schema-tree.ts';
import { placeFields } from './served.ts';

type Raw = Record<string, unknown>;

/** The data of a file as the system takes them: yes and no are choices, since a switch that is off would say “no” where nothing is known. */
export function fromFile(text: string): Raw {
  return shown(parseYaml(text).toJS()) as Raw;
}

/** The canonical text of a file: the system’s own way of writing YAML never reaches the repository. */
export function toFile(schema: SchemaNode, value: Raw): string {
  const ofFile = Object.entries(value).filter(([key]) => !(placeFields as readonly string[]).includes(key));
  return writeYaml(schema, typed(schema, Object.fromEntries(ofFile)));
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)]));
}

/** Values with the types of the schema. Empty ones are left out: an empty field says nothing. */
function typed(node: SchemaNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => typed(node?.row, each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typed(node?.fields.get(key), each)]));
  if (value === '' || value === null) return undefined;
  if (node?.value === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return typeof value === 'string' ? value.trim() : value;
}
