/** The share card of a page, 1200 × 630 px. */
import { colours } from '../chain-picture/colours.ts';
import { widthOf } from '../chain-picture/measure.ts';
import type { Mark, Picture } from '../chain-picture/shapes.ts';
import { otherLang } from '../i18n/words.ts';
import { brandMark } from './brand.ts';
import { drawFacts } from './draw-facts.ts';
import { drawLines } from './draw-lines.ts';
import { drawNavigator } from './draw-navigator.ts';
import { drawStrip } from './draw-strip.ts';
import { fit, leadingOf, oneLine, stack } from './fit.ts';
import type { Subject } from './subject.ts';
import { tones } from './tones.ts';

export const cardWidth = 1200;
export const cardHeight = 630;
const margin = 64;
const headHeight = 300;
const navigatorWidth = 204;

export function cardPicture(subject: Subject): Picture {
  const { lang } = subject;
  const marks = [
    { kind: 'rect' as const, x: 0, y: 0, width: cardWidth, height: cardHeight, fill: colours.paper },
    ...head(subject),
    ...body(subject),
    ...foot(subject),
  ];
  return { width: cardWidth, height: cardHeight, lang, title: subject.name[lang], description: subject.kind, marks };
}

function head({ lang, tone, kicker, name, kind, site }: Subject): Mark[] {
  const { ground, ink, soft } = tones[tone];
  const width = cardWidth - 2 * margin;
  const siteType = { size: 22, bold: true, lang };
  const siteLeft = cardWidth - margin - widthOf(site, siteType);
  const other = otherName(name, lang);
  const below = (other === '' ? 0 : 42) + (kind === '' ? 0 : 40);
  const room = headHeight - 86 - 24;
  const large = fit(name[lang], width, [76, 68, 60, 54, 50, 46, 42, 38], 2, { bold: true, lang }, room - below);
  const leading = leadingOf(large.size, lang);
  const small = { size: 26, bold: false, lang };
  const block = large.lines.length * leading + below;
  let y = 86 + Math.max(0, (room - block) / 2);
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width: cardWidth, height: headHeight, fill: ground },
    {
      kind: 'text',
      x: margin,
      baseline: 66,
      text: oneLine(kicker, siteLeft - margin - 110, { ...small, size: 24 }),
      size: 24,
      bold: false,
      fill: soft,
    },
    ...brandMark(siteLeft - 68, 58, 54, soft, ground),
    { kind: 'text', x: siteLeft, baseline: 66, text: site, size: siteType.size, bold: true, fill: soft },
    ...stack(large, margin, y, leading, true, ink),
  ];
  y += large.lines.length * leading + 6;
  if (other !== '') {
    marks.push({ kind: 'text', x: margin, baseline: y + 26, text: oneLine(other, width, small), size: small.size, bold: false, fill: soft });
    y += 42;
  }
  if (kind !== '')
    marks.push({
      kind: 'text',
      x: margin,
      baseline: y + 25,
      text: oneLine(kind, width, { ...small, size: 24, bold: true }),
      size: 24,
      bold: true,
      fill: ink,
    });
  return marks;
}

/** The name in the other script; nothing where it is the same or missing. */
export function otherName(name: Subject['name'], lang: Subject['lang']): string {
  const other = (name[otherLang(lang)] as string | undefined) ?? '';
  return other === name[lang] ? '' : other;
}

function body(subject: Subject): Mark[] {
  const { lang, facts, lines, strips, cities, city, empty } = subject;
  const withNavigator = hasNavigator(subject);
  const width = cardWidth - 2 * margin - (withNavigator ? navigatorWidth + 48 : 0);
  const [strip] = strips;
  const bottom = strip ? 500 : 562;
  const top = headHeight + 30;
  const marks: Mark[] = [];
  const columns = facts.length === 4 && !withNavigator ? 4 : 3;
  const sizes = strip ? { value: 52, label: 21 } : { value: 64, label: 24 };
  if (facts.length > 0)
    marks.push(...drawFacts(facts.slice(0, columns), { x: margin, y: strip ? top : top + 20, width, columns, ...sizes, lang }).marks);
  else if (lines.some(({ aside }) => !aside)) marks.push(...drawLines(lines, { x: margin, y: top, width, bottom, size: 25, most: 2, lang }).marks);
  else if (empty !== '')
    marks.push({
      kind: 'text',
      x: margin,
      baseline: top + 40,
      text: oneLine(empty, width, { size: 26, bold: false, lang }),
      size: 26,
      bold: false,
      fill: colours.ink2,
    });
  if (strip) {
    const size = [20, 18, 16].find((each) => widthOf(strip.chain, { size: each, bold: true, lang }) <= width * 0.36) ?? 16;
    const type = { size, bold: true, lang };
    const label = oneLine(strip.chain, width * 0.36, type);
    const left = margin + widthOf(label, type) + 24;
    marks.push({ kind: 'text', x: margin, baseline: 533, text: label, size: type.size, bold: true, fill: colours.ink });
    marks.push(...drawStrip(strip, left, 526, margin + width - left, 13));
  }
  if (withNavigator)
    marks.push(
      ...drawNavigator(
        cities,
        city,
        { x: cardWidth - margin - navigatorWidth, y: headHeight + 24, width: navigatorWidth, height: 270, noteSize: 12 },
        lang,
      ),
    );
  return marks;
}

/** Places show where they are, general pages where one may go; a chain runs through many cities. */
function hasNavigator({ cities, city, strips }: Subject): boolean {
  return cities.length > 0 && (city !== undefined || strips.length === 0);
}

function foot(subject: Subject): Mark[] {
  const { lang, origin } = subject;
  const width = cardWidth - 2 * margin - (hasNavigator(subject) ? navigatorWidth + 48 : 0);
  const type = { size: 18, bold: false, lang };
  return [{ kind: 'text', x: margin, baseline: 594, text: oneLine(origin, width, type), size: type.size, bold: false, fill: colours.ink2 }];
}
