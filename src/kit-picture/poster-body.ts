/** The middle of a poster: numbers, facts in words, chains. What matters most comes first; what has no room is left out. */
import { colours } from '../chain-picture/colours.ts';
import type { Mark } from '../chain-picture/shapes.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import { drawFacts } from './draw-facts.ts';
import { drawLines } from './draw-lines.ts';
import { drawStrip } from './draw-strip.ts';
import { cutLines, cutNames } from './fit.ts';
import type { KitStrip, Subject } from './subject.ts';

export interface BodyPlace {
  x: number;
  y: number;
  width: number;
  bottom: number;
}

/** Most numbers on a poster. */
const mostFacts = 5;
const gap = 44;

interface Block {
  height: number;
  draw: (y: number) => Mark[];
}

export function posterBody(subject: Subject, place: BodyPlace): Mark[] {
  const { lang, facts, lines, empty } = subject;
  const room = place.bottom - place.y;
  const blocks: Block[] = [];
  let left = room;
  const add = (block: Block): boolean => {
    const needed = block.height + (blocks.length === 0 ? 0 : gap);
    if (needed > left) return false;
    blocks.push(block);
    left -= needed;
    return true;
  };
  // The chain keeps its room: it is what people remember.
  const strips = subject.strips.slice(0, 1).map((strip) => stripBlock(strip, subject, place));
  const reserved = strips.reduce((sum, { height }) => sum + height + gap, 0);
  left -= reserved;
  if (facts.length > 0) add(factsBlock(facts.slice(0, mostFacts), left, place, lang));
  else if (empty !== '' && lines.every(({ aside }) => aside)) add(noteBlock(empty, place, lang));
  if (lines.length > 0) {
    const most = left - (blocks.length === 0 ? 0 : gap);
    const size = facts.length === 0 ? 36 : 30;
    const options = { x: place.x, width: place.width, size, most: facts.length === 0 ? 3 : 2, lang };
    const { height, shown } = drawLines(lines, { ...options, y: 0, bottom: most });
    if (shown > 0) add({ height, draw: (y) => drawLines(lines, { ...options, y, bottom: y + height + 1 }).marks });
  }
  left += reserved;
  for (const strip of strips) add(strip);
  for (const strip of subject.strips.slice(1, 3)) if (!add(stripBlock(strip, subject, place))) break;
  // What room is left goes between the blocks, but not so much that they fall apart.
  const spread = blocks.length < 2 ? 0 : Math.min(56, left / blocks.length);
  let y = place.y + Math.min(90, Math.max(0, left - spread * (blocks.length - 1)) / 3);
  return blocks.flatMap(({ height, draw }) => {
    const marks = draw(y);
    y += height + gap + spread;
    return marks;
  });
}

/** Numbers as large as there is room for, in one row or two. */
function factsBlock(facts: Subject['facts'], room: number, { x, width }: BodyPlace, lang: Subject['lang']): Block {
  const many = facts.length > 3;
  const ways = [
    ...(many
      ? [
          { columns: facts.length === 4 ? 2 : 3, value: 76, label: 27 },
          ...(facts.length === 4 ? [{ columns: 2, value: 60, label: 24 }] : []),
          { columns: facts.length === 4 ? 4 : 3, value: 60, label: 24 },
        ]
      : []),
    { columns: Math.min(3, facts.length), value: facts.length === 3 ? 68 : 88, label: facts.length === 3 ? 26 : 30 },
    { columns: 3, value: 60, label: 24 },
  ];
  const tried = ways.map((way) => {
    const shown = many && way.columns === 3 && way.value !== 76 && way !== ways[1] ? facts.slice(0, 3) : facts;
    return { shown, place: { x, width, lang, ...way } };
  });
  const { shown, place } = tried.find((each) => drawFacts(each.shown, { ...each.place, y: 0 }).height <= room) ?? {
    shown: facts.slice(0, 3),
    place: { x, width, lang, columns: 3, value: 60, label: 24 },
  };
  return { height: drawFacts(shown, { ...place, y: 0 }).height, draw: (y) => drawFacts(shown, { ...place, y }).marks };
}

function noteBlock(text: string, { x, width }: BodyPlace, lang: Subject['lang']): Block {
  const lines = cutLines(text, width, 3, { size: 34, bold: false, lang });
  return {
    height: lines.length * 48,
    draw: (y) =>
      lines.map((line, index): Mark => ({ kind: 'text', x, baseline: y + 34 + index * 48, text: line, size: 34, bold: false, fill: colours.ink2 })),
  };
}

function stripBlock(strip: KitStrip, { lang }: Subject, { x, width }: BodyPlace): Block {
  const title = { size: 30, bold: true, lang };
  const [text] = cutLines(strip.chain, width, 1, title);
  const own = cutNames(strip.own, width, 2, { size: 26, bold: false, lang });
  const key = cutLines(kitWords.key[lang], width, 2, { size: 20, bold: false, lang });
  const beads = 96;
  return {
    height: 40 + beads + own.length * 37 + key.length * 28,
    draw: (y) => [
      { kind: 'text', x, baseline: y + 30, text: text ?? '', size: title.size, bold: true, fill: colours.ink },
      ...drawStrip(strip, x, y + 40 + beads / 2, width, 22),
      ...own.map((line, index): Mark => ({
        kind: 'text',
        x,
        baseline: y + 40 + beads + 26 + index * 37,
        text: line,
        size: 26,
        bold: false,
        fill: colours.ink,
      })),
      ...key.map((line, index): Mark => ({
        kind: 'text',
        x,
        baseline: y + 40 + beads + own.length * 37 + 22 + index * 28,
        text: line,
        size: 20,
        bold: false,
        fill: colours.ink2,
      })),
    ],
  };
}
