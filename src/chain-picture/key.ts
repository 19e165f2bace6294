/** The key of a picture: a sample and its meaning, one after the other, in as many rows as they need. */
import { nodeStates } from '../domain/chain/node-state.ts';
import { pictureWords } from '../i18n/chain-picture-words.ts';
import { chainWords, nodeState, nodeStateMeaning } from '../i18n/chain-words.ts';
import type { Lang } from '../schema/text.ts';
import { colours, stateStyles } from './colours.ts';
import { widthOf } from './measure.ts';
import type { Mark } from './shapes.ts';

const size = 15;
const rowHeight = 32;
const sampleHeight = 24;
const gaps = { text: 8, item: 34, padding: 8 };

interface Item {
  width: number;
  draw: (x: number, middle: number) => Mark[];
}

/** Draws the key at a point; tells its height. */
export function drawKey(x: number, y: number, width: number, lang: Lang): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let [left, row] = [x, 0];
  for (const item of itemsOf(lang)) {
    if (left > x && left + item.width > x + width) [left, row] = [x, row + 1];
    marks.push(...item.draw(left, y + row * rowHeight + rowHeight / 2));
    left += item.width + gaps.item;
  }
  return { marks, height: (row + 1) * rowHeight };
}

function itemsOf(lang: Lang): Item[] {
  const text = (x: number, middle: number, words: string, fill: string): Mark => ({
    kind: 'text',
    x,
    baseline: middle + size * 0.37,
    text: words,
    size,
    bold: false,
    fill,
  });
  const widthOfText = (words: string): number => widthOf(words, { size, bold: false, lang });
  const sample = (word: string, meaning: string, box: Omit<Mark & { kind: 'rect' }, 'kind' | 'x' | 'y' | 'width' | 'height'>, ink: string): Item => {
    const boxWidth = widthOfText(word) + 2 * gaps.padding;
    return {
      width: boxWidth + gaps.text + widthOfText(meaning),
      draw: (x, middle) => [
        { kind: 'rect', x, y: middle - sampleHeight / 2, width: boxWidth, height: sampleHeight, ...box },
        text(x + gaps.padding, middle, word, ink),
        text(x + boxWidth + gaps.text, middle, meaning, colours.ink2),
      ],
    };
  };
  const states = nodeStates.map((state) => {
    const { ink, soft: _soft, ...box } = stateStyles[state];
    return sample(nodeState[state][lang], nodeStateMeaning[state][lang], box, ink);
  });
  const master = sample(
    chainWords.chainMaster[lang],
    pictureWords.chainMasterMeaning[lang],
    { fill: 'none', stroke: colours.ink, strokeWidth: 1 },
    colours.ink,
  );
  const arrow = 36;
  const line: Item = {
    width: arrow + gaps.text + widthOfText(pictureWords.mainLine[lang]),
    draw: (x, middle) => [
      {
        kind: 'line',
        points: [
          [x, middle],
          [x + arrow, middle],
        ],
        stroke: colours.ink2,
        strokeWidth: 2.5,
        arrow: true,
      },
      text(x + arrow + gaps.text, middle, pictureWords.mainLine[lang], colours.ink2),
    ],
  };
  return [...states, master, line];
}
