/**
 * Checks the example content of tests/fixtures/checker/good with something spoilt in it. What is spoilt is
 * told by a case file: first what the problem means (`zh: …`, `en: …`), then steps:
 *
 *     change PATH      the `-` lines become the `+` lines
 *     write PATH       a new file of the `+` lines; `hex PATH` takes bytes, `fill PATH SIZE` makes a large one
 *     delete PATH      link PATH TARGET      pipe PATH
 *
 * `\u{200B}` stands for a character that one could not see in the case file.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckedContent } from '../src/checker/check-content.ts';
import type { Lang } from '../src/schema/text.ts';

export const casesFolder = join(import.meta.dirname, 'fixtures/checker');
const good = join(casesFolder, 'good');

export interface Step {
  verb: string;
  path: string;
  operand: string;
  old: string[];
  new: string[];
}

export interface Case {
  meaning: Record<Lang, string>;
  steps: Step[];
}

/** Reads a case file. */
export function parseCase(text: string): Case {
  const meaning = { zh: '', en: '' };
  const steps: Step[] = [];
  for (const line of text.split('\n')) {
    const step = steps.at(-1);
    if (line.startsWith('zh: ') && !step) meaning.zh = line.slice(4);
    else if (line.startsWith('en: ') && !step) meaning.en = line.slice(4);
    else if (line.startsWith('-')) step?.old.push(visible(line.slice(1)));
    else if (line.startsWith('+')) step?.new.push(visible(line.slice(1)));
    else if (line !== '') {
      const [verb = '', path = '', operand = ''] = line.split(' ');
      steps.push({ verb, path: visible(path), operand, old: [], new: [] });
    }
  }
  return { meaning, steps };
}

function visible(line: string): string {
  return line.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

/** Runs the checker on the good content after some steps. Paths of problems have no folder before them. */
export function checkSpoilt(steps: readonly Step[], lang: Lang = 'zh'): CheckedContent {
  const key = JSON.stringify(steps);
  const checked = known.get(key) ?? spoilAndCheck(steps);
  known.set(key, checked);
  return checked[lang];
}

/** A case is asked for several times: for its report in both languages, and as an example in docs/errors.md. */
const known = new Map<string, Record<Lang, CheckedContent>>();

function spoilAndCheck(steps: readonly Step[]): Record<Lang, CheckedContent> {
  return inExampleContent((directory) => {
    for (const step of steps) spoil(step, directory);
    const check = (lang: Lang): CheckedContent => {
      const checked = checkContent(directory, { lang });
      const problems = checked.problems.map((problem) => ({ ...problem, file: problem.file.slice(directory.length + 1) }));
      return { ...checked, problems };
    };
    return { zh: check('zh'), en: check('en') };
  });
}

/** Lends out a fresh copy of the good content. */
export function inExampleContent<Result>(use: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'zone-atlas-'));
  const tidyUp = (): void => {
    rmSync(directory, { recursive: true });
  };
  let result: Result;
  try {
    cpSync(good, directory, { recursive: true });
    result = use(directory);
  } catch (error) {
    tidyUp();
    throw error;
  }
  if (result instanceof Promise) return result.finally(tidyUp) as Result;
  tidyUp();
  return result;
}

/** Carries out one step. */
export function spoil({ verb, path, operand, old, new: lines }: Step, directory: string): void {
  const file = join(directory, path);
  const text = lines.map((line) => `${line}\n`).join('');
  mkdirSync(dirname(file), { recursive: true });
  switch (verb) {
    case 'change': {
      const before = readFileSync(file, 'utf8');
      const wanted = old.map((line) => `${line}\n`).join('');
      if (before.split(wanted).length !== 2) throw new Error(`${path} does not have these lines once:\n${wanted}`);
      return writeFileSync(
        file,
        before.replace(wanted, () => text),
      );
    }
    case 'write':
      return writeFileSync(file, text);
    case 'hex':
      return writeFileSync(file, Buffer.from(lines.join('').replaceAll(' ', ''), 'hex'));
    case 'fill':
      return writeFileSync(file, '#'.repeat(Number(operand)));
    case 'delete':
      return rmSync(file, { recursive: true });
    case 'link':
      return symlinkSync(operand, file);
    case 'pipe':
      execFileSync('mkfifo', [file]);
      return;
    default:
      throw new Error(`unknown step “${verb}”`);
  }
}
