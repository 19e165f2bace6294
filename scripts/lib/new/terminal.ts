/** Questions and answers on a terminal, or from a file or pipe. */
import { createInterface } from 'node:readline';

/** Thrown when the answers end before the questions do. */
export class EndOfAnswers extends Error {}

export interface Terminal {
  say(text: string): void;
  /**
   * The answer to a question, without spaces around it.
   * @throws EndOfAnswers when there is none
   */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Lines are kept until asked for: readline's own `question` loses those of a pipe that come early. */
export function openTerminal(input: NodeJS.ReadableStream & { isTTY?: boolean }, output: NodeJS.WritableStream): Terminal {
  const person = input.isTTY === true;
  const lines = createInterface({ input, terminal: person, ...(person ? { output } : {}) });
  const waiting = lines[Symbol.asyncIterator]();
  return {
    say: (text) => void output.write(`${text}\n`),
    async ask(question) {
      if (person) {
        lines.setPrompt(question);
        lines.prompt();
      } else output.write(question);
      const { value, done } = await waiting.next();
      if (done === true) throw new EndOfAnswers();
      if (!person) output.write('\n');
      return String(value).trim();
    },
    close: () => lines.close(),
  };
}
