/** The box of one node: its lines of text, wrapped to the width, and the height that they need. */
import type { MapNode } from '../domain/chain/chain-map.ts';
import type { Lang } from '../schema/text.ts';
import { stateStyles } from './colours.ts';
import { widthOf } from './measure.ts';
import { nodeWords, type NodeWords } from './node-words.ts';
import type { LinkMark, Mark } from './shapes.ts';
import { wholePieces, wrap, wrapParts } from './wrap.ts';

/** Sizes in px at scale 1; nothing on a node is smaller than 15. */
const type = { spine: 19, rib: 17, small: 15, tagPadding: 4, tagGap: 7, padX: 9, padY: 6, lead: 1.29, leastOneLine: 0.9 };

export interface BoxSize {
  width: number;
  scale: number;
  lang: Lang;
  spine: boolean;
  /** One name instead of two. */
  brief?: boolean;
}

export interface NodeBox {
  node: MapNode;
  words: NodeWords;
  size: BoxSize;
  names: string[];
  nameSize: number;
  small: string[];
  /** Where the chain-master tag stands: after the last line of the name, or on a line of its own. */
  tag: 'none' | 'beside' | 'below';
  height: number;
}

const smallSize = ({ scale }: BoxSize): number => type.small * scale;

/** Size of the name: smaller where that saves it a second line or keeps a long word whole, never below the small type. */
function nameSize(name: string, { spine, scale, lang, width }: BoxSize): number {
  const size = (spine ? type.spine : type.rib) * scale;
  const inner = width - 2 * type.padX * scale - 0.01;
  const widthOfName = (text: string): number => widthOf(text, { size, bold: true, lang });
  const full = widthOfName(name);
  if (full <= inner) return size;
  if (full * type.leastOneLine <= inner) return (size * inner) / full;
  const longest = Math.max(...wholePieces(name).map(widthOfName));
  return longest <= inner ? size : Math.max(type.small * scale, (size * inner) / longest);
}

/** Width of a box in which no word of the node's name is cut, in px at scale 1. */
export function leastWidth(node: MapNode, lang: Lang): number {
  return Math.ceil(
    2 * type.padX + 0.5 + Math.max(...wholePieces(node.data.name[lang]).map((word) => widthOf(word, { size: type.small, bold: true, lang }))),
  );
}

function tagWidth(tag: string, size: BoxSize): number {
  return widthOf(tag, { size: smallSize(size), bold: false, lang: size.lang }) + 2 * type.tagPadding * size.scale;
}

/** Measures the box of a node. */
export function nodeBox(node: MapNode, size: BoxSize): NodeBox {
  const { lang, scale } = size;
  const words = nodeWords(node, lang);
  const inner = size.width - 2 * type.padX * scale;
  const nameType = { size: nameSize(words.name, size), bold: true, lang };
  const smallType = { size: smallSize(size), bold: false, lang };
  const names = wrap(words.name, inner, nameType);
  const small = [
    ...wrapParts(words.facts, ' · ', inner, smallType),
    ...wrapParts(size.brief ? words.names.slice(0, 1) : words.names, lang === 'zh' ? '、' : ', ', inner, smallType),
  ];
  let tag: NodeBox['tag'] = 'none';
  if (words.master !== undefined) {
    const rest = inner - widthOf(names.at(-1) ?? '', nameType) - type.tagGap * scale;
    tag = tagWidth(words.master, size) <= rest ? 'beside' : 'below';
  }
  const smallLines = small.length + (tag === 'below' ? 1 : 0);
  const height = 2 * type.padY * scale + (names.length * nameType.size + smallLines * smallSize(size)) * type.lead;
  return { node, words, size, names, nameSize: nameType.size, small, tag, height: Math.ceil(height) };
}

/** Draws a box with its top left corner at a point. */
export function drawNode(box: NodeBox, x: number, y: number, href: string): LinkMark {
  const { size, words } = box;
  const { scale, lang } = size;
  const style = stateStyles[box.node.state];
  const left = x + type.padX * scale;
  let top = y + type.padY * scale;
  const { ink, soft, ...fill } = style;
  const marks: Mark[] = [{ kind: 'rect', x, y, width: size.width, height: box.height, ...fill }];
  const line = (text: string, font: number, bold: boolean, colour: string, indent = 0): number => {
    const middle = top + (font * type.lead) / 2;
    marks.push({ kind: 'text', x: left + indent, baseline: middle + font * 0.37, text, size: font, bold, fill: colour });
    return middle;
  };
  const tag = (text: string, from: number): void => {
    const font = smallSize(size);
    const middle = line(text, font, false, soft, from + type.tagPadding * scale);
    marks.push({
      kind: 'rect',
      x: left + from,
      y: middle - font * 0.62,
      width: tagWidth(text, size),
      height: font * 1.24,
      fill: 'none',
      stroke: soft,
      strokeWidth: 1,
    });
  };
  for (const [index, text] of box.names.entries()) {
    const font = box.nameSize;
    line(text, font, true, ink);
    if (index === box.names.length - 1 && box.tag === 'beside') {
      const from = widthOf(text, { size: font, bold: true, lang }) + type.tagGap * scale;
      top += (font - smallSize(size)) * type.lead * 0.5;
      tag(words.master ?? '', from);
      top -= (font - smallSize(size)) * type.lead * 0.5;
    }
    top += font * type.lead;
  }
  if (box.tag === 'below') {
    tag(words.master ?? '', 0);
    top += smallSize(size) * type.lead;
  }
  for (const text of box.small) {
    line(text, smallSize(size), false, soft);
    top += smallSize(size) * type.lead;
  }
  return { kind: 'link', href, label: words.label, node: box.node.data.id, marks };
}
