import { LineCounter } from 'yaml';

/** Tells the line and column of any place in a text, both from 1, without counting anew for each. */
export function lineCounterOf(text: string): LineCounter {
  const counter = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) counter.addNewLine(start);
  return counter;
}
