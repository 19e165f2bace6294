/** What the browser keeps for the portal: the comparison, the shortlist, the ambassador's code of the visit. */
import { ambassadorCode } from '../domain/ambassador-code.ts';
import { fewestZones, mostZones } from '../domain/compare/choice.ts';
import { entryRef } from '../domain/sheet/entry-ref.ts';
import { listLine, parseList, type Shortlist } from '../domain/shortlist/list.ts';
import type { Text } from '../schema/text.ts';

/** A zone in the comparison, with its names, so that the tray can name it on any page. */
export interface ComparedZone {
  id: string;
  name: Text;
}

/** What storage did not take lives as long as the page. */
const untaken = new Map<string, string | undefined>();

/** Reads a value; storage may be blocked, and what lies in it may be anything. */
function read(name: string, storage: () => Storage): string | undefined {
  if (untaken.has(name)) return untaken.get(name);
  try {
    return storage().getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or drops it; false where the browser does not let it. */
function write(name: string, value: string | undefined, storage: () => Storage): boolean {
  try {
    if (value === undefined) storage().removeItem(name);
    else storage().setItem(name, value);
    untaken.delete(name);
    return true;
  } catch {
    untaken.set(name, value);
    return false;
  }
}

const local = (): Storage => localStorage;
const session = (): Storage => sessionStorage;

/** Names under which the browser keeps things; others tell by them what changed in another tab. */
export const keptNames = { compare: 'compare', shortlist: 'shortlist' } as const;

export function keptZones(): ComparedZone[] {
  let rows: unknown;
  try {
    rows = JSON.parse(read(keptNames.compare, local) ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(rows)) return [];
  const zones = rows.flatMap((row: unknown): ComparedZone[] => {
    if (!Array.isArray(row)) return [];
    const [id, zh, en] = row as unknown[];
    if (typeof id !== 'string' || typeof zh !== 'string' || typeof en !== 'string' || !entryRef('zone', id)) return [];
    return [{ id, name: { zh: zh.slice(0, 80), en: en.slice(0, 80) } }];
  });
  return zones.filter(({ id }, index) => zones.findIndex((other) => other.id === id) === index).slice(0, mostZones);
}

export function keepZones(zones: readonly ComparedZone[]): boolean {
  return write(keptNames.compare, zones.length === 0 ? undefined : JSON.stringify(zones.map(({ id, name }) => [id, name.zh, name.en])), local);
}

export function isEnough(zones: readonly ComparedZone[]): boolean {
  return zones.length >= fewestZones;
}

export function keptList(): Shortlist {
  const { entries, title } = parseList(read(keptNames.shortlist, local) ?? '');
  return { entries, title };
}

export function keepList(list: Shortlist): boolean {
  const line = listLine(list);
  return write(keptNames.shortlist, line === '' ? undefined : line, local);
}

/** The ambassador's code: from the address of this page, else from an earlier page of the visit. */
export function codeOfVisit(): string | undefined {
  const here = ambassadorCode(codeInAddress());
  if (here !== undefined && !forgotten) write('referral', here, session);
  return forgotten ? undefined : (here ?? ambassadorCode(read('referral', session)));
}

/** What the address of this page gives as a code, whether it is one or not. */
export function codeInAddress(): string | null {
  return new URLSearchParams(location.search).get('r');
}

let forgotten = false;

/** The visitor leaves the code out from here on. */
export function forgetCode(): void {
  forgotten = true;
  write('referral', undefined, session);
}
