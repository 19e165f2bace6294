/** Asks for what an entry needs, one field at a time; every answer is checked at once, by the rules of `npm run check`. */
import { fieldLabel } from '../../../src/checker/field-label.ts';
import type { Desk } from '../../../src/checker/draft.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { properName } from '../../../src/checker/place.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { languages, type Lang, type Text } from '../../../src/schema/text.ts';
import { fileOf, problemsOf, type DraftEntry } from './draft-entry.ts';
import { Choice } from './choice.ts';
import { entriesOf, optionLines, optionsOf, type Option } from './options.ts';
import type { Question } from './plans.ts';
import type { Terminal } from './terminal.ts';
import { nodeOf, removeValue, setValue, stepsOf, typedValue, valueAt, type Steps } from './values.ts';
import { words } from './words.ts';

export interface Interview {
  terminal: Terminal;
  desk: Desk;
  lang: Lang;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Asks for everything that is not known yet. */
export async function interview(entry: DraftEntry, with_: Interview): Promise<void> {
  await askPlace(entry, with_);
  for (const question of entry.plan.questions) await askField(question, entry, with_);
  if (entry.id === '') await askId(entry, with_);
  if (entry.plan.body) for (const lang of languages) await askBody(lang, entry, with_);
}

async function askPlace(entry: DraftEntry, asking: Interview): Promise<void> {
  const { desk, lang } = asking;
  if (entry.plan.place === 'none') return;
  entry.city ??= await pick(words.whichCity[lang], entriesOf('cities', desk.content), false, asking);
  if (entry.plan.place !== 'zone-or-city' || entry.zone !== undefined) return;
  const zones = entriesOf('zones', desk.content).filter(({ id }) => desk.exists(`zones/${entry.city ?? ''}/${id}/zone.yaml`));
  if (zones.length > 0) entry.zone = await pick(words.whichZone[lang], zones, true, asking);
}

async function askField(question: Question, entry: DraftEntry, asking: Interview): Promise<void> {
  const { when } = question;
  const condition = when && valueAt(entry.data, stepsOf(when.path));
  if (when && (condition === undefined || (when.is && !when.is.includes(String(condition))))) return;
  const steps = stepsOf(question.path);
  const node = nodeOf(entry.root, steps);
  if (!node?.fields.has('zh')) return askValue(question, steps, entry, asking);
  // Both languages or none: the English is asked for once there is Chinese.
  await askValue(question, [...steps, 'zh'], entry, asking);
  if (valueAt(entry.data, [...steps, 'zh']) !== undefined) await askValue({ ...question, optional: false }, [...steps, 'en'], entry, asking);
}

/** Asks until the answer has no problem, or is skipped. */
async function askValue(question: Question, steps: Steps, entry: DraftEntry, asking: Interview): Promise<void> {
  const { desk, lang, terminal, today } = asking;
  const { data, root } = entry;
  if (valueAt(data, steps) !== undefined) return;
  const node = nodeOf(root, steps);
  const options = optionsOf(root, steps, data, desk.content);
  const listed = options !== undefined && options.length <= shortList;
  const offered = question.today ? today : undefined;
  const title = titleOf(question, steps, entry, lang);
  const hint = lang === 'zh' ? node?.meta.description : node?.meta.descriptionEn;
  const notes = [
    // A list says the same in its names.
    listed ? undefined : hint,
    question.optional ? words.optional[lang] : undefined,
    node?.kind === 'list' ? words.several[lang] : undefined,
    options && !listed ? words.search[lang] : undefined,
    offered === undefined ? undefined : fill(words.offered[lang], { value: offered }),
  ].filter((note) => note !== undefined);
  terminal.say(`\n${title}${notes.length > 0 ? note(notes, lang) : ''}`);
  if (options && listed) for (const line of optionLines(options, lang)) terminal.say(line);
  const choice = options && new Choice(options, node?.kind === 'list', asking);
  for (;;) {
    const answer = (await terminal.ask('> ')) || (offered ?? '');
    if (answer === '') {
      if (question.optional) return;
      terminal.say(`  ${words.needed[lang]}`);
      continue;
    }
    const meant = choice ? choice.meantBy(answer) : answer;
    if (meant === undefined) continue;
    setValue(data, steps, typedValue(node, meant));
    for (const [path, value] of Object.entries(question.with ?? {})) setValue(data, stepsOf(path), companion(value, entry));
    const trouble = troubleAt(steps, entry, asking);
    if (trouble.length === 0) return;
    for (const { message, fix } of trouble) terminal.say(`  ✗ ${message}\n    ${fix}`);
    for (const path of Object.keys(question.with ?? {})) if (valueAt(data, stepsOf(path)) !== undefined) removeValue(data, stepsOf(path));
    if (valueAt(data, steps) !== undefined) removeValue(data, steps);
  }
}

/** Longer lists are shown when asked for. */
const shortList = 20;

function note(notes: readonly string[], lang: Lang): string {
  return lang === 'zh' ? `（${notes.join('；')}）` : ` (${notes.join('; ')})`;
}

function companion(value: string | Readonly<Text>, { data }: DraftEntry): unknown {
  if (typeof value !== 'string') return { ...value };
  return value.startsWith('=') ? valueAt(data, stepsOf(value.slice(1))) : value;
}

/** The field by its labels, and its language. */
function titleOf(question: Question, steps: Steps, { root, data }: DraftEntry, lang: Lang): string {
  const last = steps.at(-1);
  const language = nodeOf(root, steps.slice(0, -1))?.fields.has('zh') ? languages.find((each) => each === last) : undefined;
  const path = language ? steps.slice(0, -1) : steps;
  // The numbers of rows say nothing while there is one of each.
  const name = question.title?.[lang] ?? fieldLabel(root, data, path, lang).replace(/ (第 1 条|no\. 1)/g, '');
  const first = name.charAt(0).toUpperCase() + name.slice(1);
  return language ? `${first}${lang === 'zh' ? `（${words.languages[language].zh}）` : `, ${words.languages[language].en}`}` : first;
}

/** Picks one of the entries that are there. */
async function pick(question: string, options: readonly Option[], optional: boolean, asking: Interview): Promise<string | undefined> {
  const { terminal, lang } = asking;
  terminal.say(`\n${question}`);
  for (const line of optionLines(options, lang)) terminal.say(line);
  const choice = new Choice(options, false, asking);
  for (;;) {
    const answer = await terminal.ask('> ');
    if (answer === '' && optional) return undefined;
    const meant = answer === '' ? undefined : choice.meantBy(answer);
    if (meant !== undefined) return meant;
    if (answer === '') terminal.say(`  ${words.needed[lang]}`);
  }
}

/** Problems of the field just answered; others are for later questions. */
function troubleAt(steps: Steps, entry: DraftEntry, { desk, lang }: Interview): Problem[] {
  const label = fieldLabel(entry.root, entry.data, steps, lang);
  return problemsOf(entry, desk, lang).filter(({ field, code }) => {
    if (code.startsWith('missing-') || code === 'too-few') return false;
    return field === label || field.startsWith(`${label} `) || field === '';
  });
}

async function askId(entry: DraftEntry, asking: Interview): Promise<void> {
  const { terminal, lang, desk } = asking;
  const offered = idFrom(entry);
  terminal.say(`\n${words.id[lang]}${offered === undefined ? '' : note([fill(words.offered[lang], { value: offered })], lang)}`);
  for (;;) {
    entry.id = (await terminal.ask('> ')) || (offered ?? '');
    const trouble = entry.id === '' ? [words.needed[lang]] : idTrouble(entry, desk, lang);
    if (trouble.length === 0) return;
    for (const line of trouble) terminal.say(`  ✗ ${line}`);
    entry.id = '';
  }
}

/** Why an entry cannot have its id: it is no id, or it is taken. */
export function idTrouble(entry: DraftEntry, desk: Desk, lang: Lang): string[] {
  const taken = desk.content.find(entry.plan.collection, entry.id);
  if (taken) return [fill(words.taken[lang], { id: entry.id, file: taken.file })];
  if (desk.exists(fileOf(entry))) return [fill(words.fileExists[lang], { file: fileOf(entry) })];
  return problemsOf(entry, desk, lang)
    .filter(({ code }) => code === 'bad-file-name' || code === 'reserved-name')
    .map(({ message, fix }) => `${message} ${fix}`);
}

/** An id from the English name, without words that every name has. */
function idFrom({ data }: DraftEntry): string | undefined {
  const name = (data.name ?? data.title) as Partial<Text> | undefined;
  const words = (name?.en ?? '').replace(/[’']/g, '').replace(/\b(co|ltd|inc|limited|company|the|of|and|a|in|development|zone)\b\.?/gi, ' ');
  return properName(words)?.split('-').slice(0, 6).join('-');
}

async function askBody(lang: Lang, entry: DraftEntry, asking: Interview): Promise<void> {
  const { terminal, desk } = asking;
  if (entry.body[lang] !== undefined) return;
  terminal.say(`\n${words.body[asking.lang]}${asking.lang === 'zh' ? `（${words.languages[lang].zh}）` : `, ${words.languages[lang].en}`}`);
  for (;;) {
    const answer = await terminal.ask('> ');
    entry.body[lang] = answer;
    const file = fileOf(entry).replace(/[^/]+$/, `${lang}.md`);
    const trouble = answer === '' ? [] : problemsOf(entry, desk, asking.lang).filter((problem) => problem.file === file);
    if (answer !== '' && trouble.length === 0) return;
    if (answer === '') terminal.say(`  ${words.needed[asking.lang]}`);
    for (const { message, fix } of trouble) terminal.say(`  ✗ ${message}\n    ${fix}`);
    delete entry.body[lang];
  }
}
