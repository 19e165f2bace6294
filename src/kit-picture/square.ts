/** The square of a page, 400 × 400 px: what a chat shows beside a link, about as large as a thumb. */
import type { Mark, Picture } from '../chain-picture/shapes.ts';
import { brandMark } from './brand.ts';
import { fit, leadingOf, oneLine, stack } from './fit.ts';
import type { Subject } from './subject.ts';
import { tones } from './tones.ts';

export const squareWidth = 400;
const margin = 36;

export function squarePicture(subject: Subject): Picture {
  const { lang, short, kicker } = subject;
  const { ground, ink, soft } = tones[subject.tone];
  const width = squareWidth - 2 * margin;
  const name = fit(short, width, [76, 66, 58, 50, 44, 40, 36, 32, 28], 4, { bold: true, lang }, 232);
  const leading = leadingOf(name.size, lang);
  const top = 200 - (name.lines.length * leading) / 2 - 4;
  const type = { size: 24, bold: false, lang };
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width: squareWidth, height: squareWidth, fill: ground },
    { kind: 'text', x: margin, baseline: 62, text: oneLine(kicker, width, type), size: type.size, bold: false, fill: soft },
    ...stack(name, margin, top, leading, true, ink),
    ...brandMark(margin, 344, 84, soft, ground),
  ];
  return { width: squareWidth, height: squareWidth, lang, title: subject.name[lang], description: kicker, marks };
}
