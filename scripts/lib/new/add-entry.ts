/** `npm run new`, from its command line to the written files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDesk } from '../../../src/checker/draft.ts';
import { isFolder } from '../../../src/checker/files.ts';
import { textReport } from '../../../src/checker/report/text.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { Lang } from '../../../src/schema/text.ts';
import { UsageError } from '../args.ts';
import { Choice } from './choice.ts';
import { emptyEntry, filesOf, problemsOf, targetsOf, type DraftEntry } from './draft-entry.ts';
import { idTrouble, interview, type Interview } from './interview.ts';
import { isKind, readNewArgs, type NewArgs } from './new-args.ts';
import { nextSteps } from './next-steps.ts';
import { optionLines } from './options.ts';
import { kinds, plans, type Kind } from './plans.ts';
import { EndOfAnswers, openTerminal, type Terminal } from './terminal.ts';
import { nodeOf, setValue, typedValue } from './values.ts';
import { words } from './words.ts';

/** Where a command reads and writes. */
export interface Streams {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  errors: NodeJS.WritableStream;
}

/**
 * The whole command.
 * @returns the exit code: 0 written, 1 refused or dropped, 2 a mistake in the command
 */
export async function runNew(argv: readonly string[], content: string, { input, output, errors }: Streams): Promise<number> {
  const terminal = openTerminal(input, output);
  const complain = (text: string): void => void errors.write(`${text}\n`);
  try {
    const args = readNewArgs(argv, content);
    if (!('help' in args)) return await addEntry(args, terminal, complain);
    terminal.say(args.help);
    return 0;
  } catch (error) {
    if (error instanceof EndOfAnswers) complain(`\n${words.ended.zh} / ${words.ended.en}`);
    else if (error instanceof UsageError) complain(error.message);
    else throw error;
    return 2;
  } finally {
    terminal.close();
  }
}

async function addEntry(args: NewArgs, terminal: Terminal, complain: (text: string) => void): Promise<number> {
  const { content, lang, yes } = args;
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  if (yes && args.kind === undefined) throw new UsageError(`--yes: npm run new -- ${kinds.join('|')} --yes`);
  const kind = args.kind ?? (await askKind(lang, terminal));
  const asking: Interview = { terminal, desk: openDesk(content), lang, today: today() };
  const entry = entryFrom(kind, args);
  if (!yes) await interview(entry, asking);

  const trouble = entry.id === '' ? [words.id[lang]] : idTrouble(entry, asking.desk, lang);
  const taken = targetsOf(entry).filter((file) => asking.desk.exists(file));
  const problems = problemsOf(entry, asking.desk, lang);
  if (trouble.length > 0 || taken.length > 0 || problems.some(({ severity }) => severity === 'error')) {
    for (const line of [...trouble, ...taken.map((file) => fill(words.fileExists[lang], { file }))]) complain(line);
    if (problems.length > 0) complain(textReport(problems, lang));
    complain(`\n${words.refused[lang]}`);
    return 1;
  }
  const files = filesOf(entry);
  if (!yes) {
    for (const [file, text] of files) terminal.say(`\n${fill(words.preview[lang], { file })}\n\n${text.replace(/^/gm, '  ').trimEnd()}`);
    if (problems.length > 0) terminal.say(`\n${textReport(problems, lang)}`);
    terminal.say(`\n${words.confirm[lang]}`);
    if (/^(n|no|否|不)$/i.test(await terminal.ask('> '))) {
      terminal.say(words.dropped[lang]);
      return 1;
    }
  }
  write(content, files);
  terminal.say('');
  for (const file of files.keys()) terminal.say(fill(words.written[lang], { file }));
  terminal.say(`\n${words.next[lang]}:`);
  for (const line of nextSteps(kind, entry, lang)) terminal.say(line.startsWith(' ') ? line : `- ${line}`);
  return 0;
}

/** An entry with what the options say. */
function entryFrom(kind: Kind, args: NewArgs): DraftEntry {
  const entry = emptyEntry(plans[kind]);
  for (const { steps, value } of args.set) setValue(entry.data, steps, typedValue(nodeOf(entry.root, steps), value));
  const { place } = entry.plan;
  if ((args.city !== undefined && place === 'none') || (args.zone !== undefined && place !== 'zone-or-city'))
    throw new UsageError(`--city, --zone: ${entry.plan.name.zh}没有所在的文件夹 / a ${entry.plan.name.en} does not lie in one`);
  if (args.yes && place !== 'none' && args.city === undefined) throw new UsageError(`--city ID: ${words.whichCity.zh} / ${words.whichCity.en}`);
  return { ...entry, id: args.id ?? '', city: args.city, zone: args.zone, body: { ...args.body } };
}

async function askKind(lang: Lang, terminal: Terminal): Promise<Kind> {
  const options = kinds.map((id) => ({ id, name: plans[id].name }));
  terminal.say([words.whichKind[lang], ...optionLines(options, lang)].join('\n'));
  const choice = new Choice(options, false, { terminal, lang });
  for (;;) {
    const meant = choice.meantBy(await terminal.ask('> '));
    if (meant !== undefined && isKind(meant)) return meant;
  }
}

/** Writes files that are not there: one that has come in the meantime is an error, not lost. */
function write(content: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text, { flag: 'wx' });
  }
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
