/** The poster of a page, 1080 × 1920 px, with a code to scan: for a phone, a chat or a printer. */
import { colours } from '../chain-picture/colours.ts';
import { widthOf } from '../chain-picture/measure.ts';
import type { Mark, Picture } from '../chain-picture/shapes.ts';
import { wrap } from '../chain-picture/wrap.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import { fill } from '../i18n/fill.ts';
import { brandMark } from './brand.ts';
import { otherName } from './card.ts';
import { drawNavigator } from './draw-navigator.ts';
import { cutLines, fit, leadingOf, oneLine, stack, type Fitted } from './fit.ts';
import { posterBody } from './poster-body.ts';
import { codeModules, drawCode, moduleSize, quietZone } from './qr.ts';
import type { Subject } from './subject.ts';
import { tones } from './tones.ts';

export const posterWidth = 1080;
export const posterHeight = 1920;
const margin = 72;
const width = posterWidth - 2 * margin;
/** The code without its quiet zone is at least so wide, in px. */
const leastCode = 330;

/**
 * @param address what the code holds
 * @param referral an ambassador's code, shown in plain sight
 */
export function posterPicture(subject: Subject, address: string, referral?: string): Picture {
  const head = drawHead(subject);
  const foot = drawFoot(subject, address, referral);
  return {
    width: posterWidth,
    height: posterHeight,
    lang: subject.lang,
    title: subject.name[subject.lang],
    description: subject.kind,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: posterWidth, height: posterHeight, fill: colours.paper },
      ...head.marks,
      ...posterBody(subject, { x: margin, y: head.height + 52, width, bottom: foot.top - 36 }),
      ...foot.marks,
    ],
  };
}

function drawHead({ lang, tone, kicker, name, kind, site }: Subject): { marks: Mark[]; height: number } {
  const { ground, ink, soft } = tones[tone];
  const large = fit(name[lang], width, [104, 96, 88, 80, 72, 66, 60, 54], 3, { bold: true, lang }, 256);
  const leading = leadingOf(large.size, lang);
  const other = otherName(name, lang);
  const otherFit = other === '' ? undefined : fit(other, width, [38, 34, 30], 2, { bold: false, lang });
  const siteType = { size: 30, bold: true, lang };
  const kickerType = { size: 32, bold: false, lang };
  const marks: Mark[] = [
    ...brandMark(margin, 82, 76, ink, ground),
    { kind: 'text', x: margin + 96, baseline: 93, text: oneLine(site, width - 96, siteType), size: siteType.size, bold: true, fill: ink },
    { kind: 'text', x: margin, baseline: 184, text: oneLine(kicker, width, kickerType), size: kickerType.size, bold: false, fill: soft },
    ...stack(large, margin, 206, leading, true, ink),
  ];
  let y = 206 + large.lines.length * leading + 12;
  if (otherFit) {
    const step = Math.round(otherFit.size * 1.3);
    marks.push(...stack(otherFit, margin, y, step, false, soft));
    y += otherFit.lines.length * step + 12;
  }
  if (kind !== '') {
    const kindFit = fit(kind, width, [34, 30, 28], 2, { bold: true, lang });
    const step = Math.round(kindFit.size * 1.35);
    marks.push(...stack(kindFit, margin, y + 4, step, true, ink));
    y += kindFit.lines.length * step + 8;
  }
  const height = y + 36;
  return { marks: [{ kind: 'rect', x: 0, y: 0, width: posterWidth, height, fill: ground }, ...marks], height };
}

/** From the rule down: navigator, address and source on the left, the code on the right, the organiser below. */
function drawFoot(
  { lang, cities, city, origin, owner, tone }: Subject,
  address: string,
  referral: string | undefined,
): { marks: Mark[]; top: number } {
  const modules = codeModules(address);
  const unit = moduleSize(modules, leastCode);
  const codeWidth = (modules.length + 2 * quietZone) * unit;
  const accent = tone === 'ember' ? colours.ember : colours.kiln;
  const ownerType = { size: 26, bold: true, lang };
  const ownerHeight = owner === undefined ? 0 : 48;
  const top = posterHeight - 52 - ownerHeight - 88 - codeWidth - 34;
  const codeX = posterWidth - margin - codeWidth;
  const codeBottom = top + 34 + codeWidth;
  const leftWidth = codeX - margin - 44;
  const bottom = posterHeight - 52 - ownerHeight;

  const originType = { size: 20, bold: false, lang };
  const words = [...(referral === undefined ? [] : [fill(kitWords.referral[lang], { code: referral })]), origin];
  const originLines = words.flatMap((text) => cutLines(text, leftWidth, 4, originType));
  const shown = fitAddress(address, leftWidth, lang);
  const addressTop = bottom - originLines.length * 28 - 14 - shown.lines.length * 32;
  const middle = codeX + codeWidth / 2;
  return {
    top,
    marks: [
      rule(top),
      ...drawCode(modules, codeX, top + 34, unit),
      ...centred(kitWords.scan[lang], middle, codeBottom + 16, { size: 34, bold: true, lang }, accent),
      ...centred(kitWords.scanOther[lang], middle, codeBottom + 58, { size: 24, bold: false, lang }, colours.ink2),
      ...drawNavigator(
        cities,
        city,
        { x: margin, y: top + 38, width: Math.min(leftWidth, 300), height: addressTop - 24 - top - 38, noteSize: 17 },
        lang,
      ),
      ...stack(shown, margin, addressTop, 32, true, colours.ink),
      ...originLines.map((text, index): Mark => ({
        kind: 'text',
        x: margin,
        baseline: bottom - (originLines.length - index) * 28 + 22,
        text,
        size: originType.size,
        bold: false,
        fill: colours.ink2,
      })),
      ...(owner === undefined
        ? []
        : [text(margin, posterHeight - 56, oneLine(fill(kitWords.organiser[lang], { name: owner }), width, ownerType), ownerType.size)]),
    ],
  };
}

/** The address without its scheme, as it is read and typed; a long one becomes smaller and takes more lines, none of it is lost. */
function fitAddress(address: string, room: number, lang: Subject['lang']): Fitted {
  const shown = address.replace(/^https?:\/\//, '');
  const sizes = [28, 26, 24, 22, 20];
  const size = sizes.find((each) => wrap(shown, room, { size: each, bold: true, lang }).length <= 2) ?? 18;
  return { size, lines: wrap(shown, room, { size, bold: true, lang }) };
}

function text(x: number, baseline: number, words: string, size: number): Mark {
  return { kind: 'text', x, baseline, text: words, size, bold: true, fill: colours.ink };
}

function rule(y: number): Mark {
  return {
    kind: 'line',
    points: [
      [margin, y],
      [posterWidth - margin, y],
    ],
    stroke: colours.rule,
    strokeWidth: 2,
  };
}

function centred(text: string, middle: number, y: number, type: { size: number; bold: boolean; lang: Subject['lang'] }, fill: string): Mark[] {
  return [{ kind: 'text', x: middle - widthOf(text, type) / 2, baseline: y + type.size * 0.8, text, size: type.size, bold: type.bold, fill }];
}
