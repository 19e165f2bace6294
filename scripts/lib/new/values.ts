/** Plain data by paths such as `stages.0.asOf`, for answers and for `--set`. */
import { childOf, type SchemaNode } from '../../../src/domain/schema-tree.ts';
import { UsageError } from '../args.ts';

export type Steps = readonly (string | number)[];
type Group = Record<string | number, unknown>;

/** More rows than anyone types, and few enough that a mistyped number makes no huge list. */
const mostRows = 100;

/**
 * The steps of a path.
 * @throws UsageError for what is no path
 */
export function stepsOf(path: string): Steps {
  const steps = path.split('.');
  const good = steps.every((step) => /^[a-z][A-Za-z0-9]*$/.test(step) || (/^\d{1,3}$/.test(step) && Number(step) < mostRows));
  if (!good) throw new UsageError(`不是字段路径 / not the path of a field: ${path}（如 / such as name.zh, stages.0.asOf）`);
  return steps.map((step) => (/^\d/.test(step) ? Number(step) : step));
}

/** What stands at a path. */
export function valueAt(data: unknown, steps: Steps): unknown {
  let value = data;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Group)[step];
  }
  return value;
}

/** Puts a value at a path; groups and rows on the way are made. */
export function setValue(data: object, steps: Steps, value: unknown): void {
  let group = data as Group;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const inner = Object.hasOwn(group, step) ? group[step] : undefined;
    if (typeof inner !== 'object' || inner === null) define(group, step, typeof steps[index + 1] === 'number' ? [] : {});
    group = group[step] as Group;
  }
  define(group, steps.at(-1) ?? '', value);
}

/** `constructor` is a name like any other: nothing inherited is reached. */
function define(group: Group, step: string | number, value: unknown): void {
  if (Array.isArray(group) && typeof step === 'number') for (let index = group.length; index < step; index += 1) group[index] = {};
  Object.defineProperty(group, step, { value, writable: true, enumerable: true, configurable: true });
}

/** Takes away what stands at a path, and groups that are empty then. */
export function removeValue(data: object, steps: Steps): void {
  const group = valueAt(data, steps.slice(0, -1));
  if (typeof group !== 'object' || group === null) return;
  if (Array.isArray(group)) group.splice(Number(steps.at(-1)), 1);
  else delete (group as Group)[steps.at(-1) ?? ''];
  if (steps.length > 1 && Object.keys(group).length === 0) removeValue(data, steps.slice(0, -1));
}

/**
 * What was typed as the value that the field takes: digits as a number, `true` and `false`, a list divided by
 * commas. What fits nothing stays text, for the checker to speak about.
 */
export function typedValue(node: SchemaNode | undefined, text: string): unknown {
  if (node?.kind === 'list' && node.row?.kind === 'leaf') return partsOf(text).map((part) => typedValue(node.row, part));
  const type = typeOf(node);
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

/** The parts of an answer that names several things. */
export function partsOf(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function typeOf(node: SchemaNode | undefined): string {
  return node?.kind === 'leaf' ? (node.schema._zod.def as { type: string }).type : '';
}

/** The node of a path. */
export function nodeOf(root: SchemaNode, steps: Steps): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of steps) node = node && childOf(node, step);
  return node;
}
