/** An answer out of a list, over several tries. */
import { fill } from '../../../src/i18n/fill.ts';
import type { Lang } from '../../../src/schema/text.ts';
import { meantBy, optionLines, type Option } from './options.ts';
import type { Terminal } from './terminal.ts';
import { partsOf } from './values.ts';
import { words } from './words.ts';

export class Choice {
  readonly #options: readonly Option[];
  readonly #several: boolean;
  readonly #terminal: Terminal;
  readonly #lang: Lang;
  /** What the numbers on the screen stand for. */
  #shown: readonly Option[];

  constructor(options: readonly Option[], several: boolean, { terminal, lang }: { terminal: Terminal; lang: Lang }) {
    this.#options = this.#shown = options;
    this.#several = several;
    this.#terminal = terminal;
    this.#lang = lang;
  }

  /** The id that an answer means, or ids with commas; undefined when that is not clear, which is then said. */
  meantBy(answer: string): string | undefined {
    if (answer === '?' || answer === '？') return this.#show(this.#options, this.#options.length);
    const ids: string[] = [];
    for (const part of this.#several ? partsOf(answer) : [answer]) {
      const numbered = /^\d{1,3}$/.test(part) ? this.#shown[Number(part) - 1] : undefined;
      const meant = numbered ?? meantBy(part, this.#options);
      if (meant && 'id' in meant) ids.push(meant.id);
      else if (meant) {
        this.#terminal.say(`  ${words.whichOf[this.#lang]}`);
        return this.#show(meant.several);
      } else {
        this.#terminal.say(`  ${fill(words.notFound[this.#lang], { answer: part })}`);
        return undefined;
      }
    }
    return ids.join(',');
  }

  #show(options: readonly Option[], most?: number): undefined {
    this.#shown = options;
    for (const line of optionLines(options, this.#lang, most)) this.#terminal.say(line);
  }
}
