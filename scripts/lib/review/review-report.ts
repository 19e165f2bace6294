/** Two states of the content → the report that a reviewer reads. */
import type { CheckedContent } from '../../../src/checker/check-content.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { localized } from '../../../src/domain/urls.ts';
import { nodeState } from '../../../src/i18n/chain-words.ts';
import { formatAsOf } from '../../../src/i18n/date.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { languages, type Lang } from '../../../src/schema/text.ts';
import { entryChanges, type EntryChange, type FieldChange } from './entry-changes.ts';
import { nowOverdue, type OverdueFact } from './now-overdue.ts';
import { pageOf } from './pages-changed.ts';
import { portalChanges, portalOf, type NodeChange, type PortalChanges } from './portal-changes.ts';
import type { Block, Cell } from './report-block.ts';
import { words } from './words.ts';

/** Longer lists of pages end with how many more there are. */
const mostListed = 60;

/** The report as blocks, always in the same order for the same two states. */
export function reviewReport(base: CheckedContent, head: CheckedContent, lang: Lang): Block[] {
  const changes = entryChanges(base, head, lang);
  const [before, after] = [portalOf(base), portalOf(head)];
  const portals = before && after ? portalChanges(before, after, changes) : undefined;
  const title: Block = { kind: 'heading', level: 1, text: words.title[lang] };
  const check = checkBlocks(base.problems, head.problems, lang);
  if (changes.length === 0) return [title, { kind: 'text', text: words.nothing[lang] }, ...check];
  return [
    title,
    { kind: 'text', text: summaryOf(changes, lang) },
    ...doubtBlocks(changes, lang),
    ...check,
    { kind: 'heading', level: 2, text: words.facts[lang] },
    ...changes.flatMap((change) => entryBlocks(change, lang)),
    ...overdueBlocks(nowOverdue(base, head, lang), lang),
    ...(portals ? portalBlocks(portals, lang) : [{ kind: 'text', text: words.noPortal[lang] } as const]),
  ];
}

function summaryOf(changes: readonly EntryChange[], lang: Lang): string {
  const count = (...states: EntryChange['state'][]) => changes.filter(({ state }) => states.includes(state)).length;
  const fields = changes.reduce((sum, change) => sum + change.fields.length, 0);
  return fill(words.summary[lang], { new: count('new'), changed: count('changed', 'moved'), removed: count('removed'), fields });
}

function doubtBlocks(changes: readonly EntryChange[], lang: Lang): Block[] {
  const items = changes.flatMap((change) => {
    const of = (field: FieldChange) => field.doubts.map((doubt) => `${titleOf(change, lang)} › ${field.field}: ${words.doubts[doubt][lang]}`);
    return [...(change.state === 'removed' ? [`${titleOf(change, lang)}: ${words.entriesRemoved[lang]}`] : []), ...change.fields.flatMap(of)];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: words.lookTwice[lang] },
        { kind: 'list', items },
      ];
}

function checkBlocks(before: readonly Problem[], after: readonly Problem[], lang: Lang): Block[] {
  const errors = after.filter(({ severity }) => severity === 'error');
  const warnings = after.filter(({ severity }) => severity === 'warning');
  // A warning that has only moved down is not new.
  const known = new Set(before.map(keyOf));
  const fresh = warnings.filter((warning) => !known.has(keyOf(warning)));
  const rows = [...errors, ...fresh].map((problem): Cell[] => [[`${problem.file}:${problem.line}`], [problem.message], [problem.fix]]);
  const lines = [errors.length === 0 ? words.checkGood[lang] : fill(words.checkBad[lang], { errors: errors.length })];
  if (warnings.length > 0) lines.push(fill(words.warnings[lang], { all: warnings.length, new: fresh.length }));
  return [
    { kind: 'heading', level: 2, text: words.check[lang] },
    { kind: 'text', text: lines.join(lang === 'zh' ? '' : ' ') },
    ...(rows.length === 0 ? [] : [{ kind: 'table', head: [words.place[lang], words.problem[lang], words.remedy[lang]], rows } as const]),
  ];
}

function keyOf({ file, code, message }: Problem): string {
  return `${file} ${code} ${message}`;
}

function titleOf({ collection, name, state }: EntryChange, lang: Lang): string {
  return `${words.states[state][lang]} · ${words.collections[collection][lang]} ${name[lang]}`;
}

function entryBlocks(change: EntryChange, lang: Lang): Block[] {
  const page = pageOf(change);
  const where = [
    `${words.file[lang]}: content/${change.file}`,
    change.from === undefined ? undefined : `${words.movedFrom[lang]} content/${change.from}`,
    page === undefined ? undefined : `${words.page[lang]}: ${languages.map((each) => localized(page, each)).join(' , ')}`,
  ].filter((part) => part !== undefined);
  const head: Block[] = [
    { kind: 'heading', level: 3, text: titleOf(change, lang) },
    { kind: 'text', text: where.join(' · ') },
  ];
  if (change.fields.length === 0) return head;
  const dated = change.fields.some(({ source }) => source !== '');
  const stamp = (field: FieldChange): Cell[] => (dated ? [[field.asOf === '' ? '' : formatAsOf(field.asOf, lang)], [field.source]] : []);
  const stampHead = dated ? [words.asOf[lang], words.source[lang]] : [];
  const whole = change.state === 'new' || change.state === 'removed';
  return [
    ...head,
    {
      kind: 'table',
      head: [words.field[lang], ...(whole ? [words.value[lang]] : [words.old[lang], words.now[lang]]), ...stampHead],
      rows: change.fields.map((field) => {
        const values: Cell[] = whole ? [change.state === 'new' ? field.new : field.old] : [field.old, field.new];
        return [[field.field], ...values.map((lines) => (lines.length > 0 ? lines : ['—'])), ...stamp(field)];
      }),
    },
  ];
}

function overdueBlocks(facts: readonly OverdueFact[], lang: Lang): Block[] {
  const rows = facts.map(({ file, field, date }): Cell[] => [[`content/${file}`], [field], [formatAsOf(date, lang)]]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.overdue[lang] },
    { kind: 'table', head: [words.file[lang], words.field[lang], words.asOf[lang]], rows },
  ];
}

function portalBlocks({ nodes, opened, closed, pages }: PortalChanges, lang: Lang): Block[] {
  const stateOf = (state: NodeChange['old']) => (state === undefined ? '—' : nodeState[state][lang]);
  const row = ({ code, name, path, old, new: now }: NodeChange): Cell[] => [
    [`${code} ${name[lang]}`],
    [path],
    [old === now ? `${stateOf(now)} (${words.sameState[lang]})` : `${stateOf(old)} → ${stateOf(now)}`],
  ];
  const gaps = (title: string, list: readonly NodeChange[]): string[] =>
    list.length === 0 ? [] : [`${title}: ${list.map(({ code, name }) => `${code} ${name[lang]}`).join(lang === 'zh' ? '、' : ', ')}`];
  const gapLines = [...gaps(words.opened[lang], opened), ...gaps(words.closed[lang], closed)];
  const pageLines = (title: string, paths: readonly string[]): string[] => {
    const rest = paths.length - mostListed;
    const shown = paths.slice(0, mostListed).join(' , ');
    return paths.length === 0 ? [] : [`${title} (${paths.length}): ${shown}${rest > 0 ? ` ${fill(words.more[lang], { count: rest })}` : ''}`];
  };
  const chains: Block[] = [];
  if (nodes.length > 0) {
    chains.push({ kind: 'heading', level: 2, text: words.chains[lang] });
    chains.push({ kind: 'table', head: [words.node[lang], words.page[lang], ''], rows: nodes.map(row) });
    if (gapLines.length > 0) chains.push({ kind: 'list', items: gapLines });
  }
  return [
    ...chains,
    { kind: 'heading', level: 2, text: words.pages[lang] },
    {
      kind: 'list',
      items: [
        ...pageLines(words.pagesNew[lang], pages.new),
        ...pageLines(words.pagesRemoved[lang], pages.removed),
        ...pageLines(words.pagesChanged[lang], pages.changed),
        words.lists[lang],
      ],
    },
  ];
}
