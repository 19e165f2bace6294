/** A picture as a standalone SVG: flat colours, real text, every node a link with a title. */
import { htmlLang } from '../i18n/words.ts';
import { colours } from './colours.ts';
import type { CircleMark, LineMark, LinkMark, Mark, Picture, RectMark, TextMark } from './shapes.ts';

/** Faces by language. Inter comes first for the widths; most systems have one of the others. */
const faces = {
  zh: "Inter, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif",
};

/** The picture as a document of its own. */
export function chainSvg(picture: Picture): string {
  const { title, description, lang, marks } = picture;
  const body = marks.map((mark) => (mark.kind === 'link' ? link(mark) : draw(mark))).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open(picture, ` xml:lang="${htmlLang(lang)}" font-family="${faces[lang]}"`)}\n<title>${escape(title)}</title>\n<desc>${escape(description)}</desc>\n${patterns}\n${body}\n</svg>\n`;
}

/** The picture without its text, for a drawing program that sets the text itself. */
export function shapesSvg(picture: Picture): string {
  const shapes = picture.marks.flatMap((mark) => (mark.kind === 'link' ? mark.marks : [mark])).filter((mark) => mark.kind !== 'text');
  return `${open(picture, '')}${patterns}${shapes.map(draw).join('')}</svg>`;
}

function open({ width, height }: Picture, more: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}"${more}>`;
}

const patterns = `<defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="${colours.paper}"/><rect width="6" height="12" fill="${colours.kiln2}"/></pattern></defs>`;

function link({ href, label, marks, node }: LinkMark): string {
  return `<a href="${escape(href)}"${node === undefined ? '' : ` id="${escape(node)}"`}><title>${escape(label)}</title>${marks.map(draw).join('')}</a>`;
}

function draw(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return rect(mark);
    case 'line':
      return line(mark);
    case 'text':
      return text(mark);
    case 'circle':
      return circle(mark);
    case 'path':
      return `<path d="${mark.outline}" fill="${mark.fill}"/>`;
  }
}

function rect({ x, y, width, height, fill, stroke, strokeWidth = 1, dashed }: RectMark): string {
  const outline = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${px(strokeWidth)}"${dashed ? ' stroke-dasharray="6 4"' : ''}`;
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"${stroke === undefined ? '' : ' rx="2"'} fill="${fill === 'hatch' ? 'url(#hatch)' : fill}"${outline}/>`;
}

function circle({ x, y, radius, fill, stroke, strokeWidth = 1, dashed }: CircleMark): string {
  const outline =
    stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${px(strokeWidth)}"${dashed ? ` stroke-dasharray="${px(radius / 2)} ${px(radius / 3)}"` : ''}`;
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill === 'hatch' ? 'url(#hatch)' : fill}"${outline}/>`;
}

/** Length of an arrowhead, in stroke widths and at least so many px; it is as wide as long. */
const head = { strokes: 4.4, least: 9 };

function line({ points, stroke, strokeWidth, arrow }: LineMark): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-2) ?? [x, y];
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
  const long = Math.max(head.strokes * strokeWidth, head.least);
  const half = long / 2;
  const [backX, backY] = [x - dx * long, y - dy * long];
  const path = [...points.slice(0, -1), arrow ? ([backX, backY] as const) : ([x, y] as const)];
  const tip = arrow
    ? `<path d="M${px(x)} ${px(y)}L${px(backX - dy * half)} ${px(backY + dx * half)}L${px(backX + dy * half)} ${px(backY - dx * half)}Z" fill="${stroke}"/>`
    : '';
  return `<path d="M${path.map(([px1, py1]) => `${px(px1)} ${px(py1)}`).join('L')}" fill="none" stroke="${stroke}" stroke-width="${px(strokeWidth)}"/>${tip}`;
}

function text({ x, baseline, text: words, size, bold, fill, endAligned }: TextMark): string {
  return `<text x="${px(x)}" y="${px(baseline)}" font-size="${px(size)}"${bold ? ' font-weight="700"' : ''} fill="${fill}"${endAligned ? ' text-anchor="end"' : ''}>${escape(words)}</text>`;
}

/** A length with at most two decimals. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
