/** A picture as PNG: the shapes of its SVG, and its text set in fonts from npm. No system font, no browser. */
import { Renderer, type Node } from '@takumi-rs/core';
import { shapesSvg } from '../../src/chain-picture/chain-svg.ts';
import { runsOf, widthOf } from '../../src/chain-picture/measure.ts';
import { flatMarks, type Picture, type TextMark } from '../../src/chain-picture/shapes.ts';
import type { Lang } from '../../src/schema/text.ts';
import { familyFor, pictureFaces, type Face } from './picture-fonts.ts';

/** Ascent and descent in em, as the renderer takes them from the fonts. */
const metrics: Record<Face['family'], { ascent: number; descent: number }> = {
  Inter: { ascent: 0.96875, descent: 0.2412 },
  'Noto Sans SC': { ascent: 1.16, descent: 0.288 },
};

let ready: Promise<Renderer> | undefined;

function renderer(): Promise<Renderer> {
  ready ??= (async () => {
    const made = new Renderer({ cacheMaxBytes: 0 });
    for (const { family, weight, data } of pictureFaces()) await made.registerFont({ name: family, weight, data });
    return made;
  })();
  return ready;
}

/**
 * Draws a picture, as wide and high as it says, in px.
 * @throws GlyphError naming a character that no font has
 */
export function picturePng(picture: Picture): Promise<Buffer> {
  return drawn(picture, { format: 'png' });
}

/** The same as a JPG. */
export function pictureJpg(picture: Picture, quality: number): Promise<Buffer> {
  return drawn(picture, { format: 'jpeg', quality });
}

/** The same as pixels of red, green, blue and opacity, a byte each, row by row. */
export function picturePixels(picture: Picture): Promise<Buffer> {
  return drawn(picture, { format: 'raw' });
}

type Form = { format: 'png' } | { format: 'raw' } | { format: 'jpeg'; quality: number };

async function drawn(picture: Picture, as: Form): Promise<Buffer> {
  const { width, height, lang } = picture;
  const place = { position: 'absolute', left: 0, top: 0, width, height } as const;
  const shapes = `data:image/svg+xml;base64,${Buffer.from(shapesSvg(picture)).toString('base64')}`;
  const texts = flatMarks(picture)
    .filter((mark) => mark.kind === 'text')
    .flatMap((mark) => textNodes(mark, lang));
  const tree: Node = {
    type: 'container',
    style: { ...place, position: 'relative' },
    children: [{ type: 'image', src: shapes, width, height, style: place }, ...texts],
  };
  return (await renderer()).render(tree, { width, height, ...as });
}

/** One node for each stretch in one face, so that its baseline is known. */
function textNodes(mark: TextMark, lang: Lang): Node[] {
  const type = { size: mark.size, bold: mark.bold, lang };
  const weight = mark.bold ? 700 : 400;
  const left = mark.endAligned ? mark.x - widthOf(mark.text, type) : mark.x;
  return runsOf(mark.text, type).flatMap(({ text, offset, wide }) =>
    byFamily(text, wide ? 'Noto Sans SC' : 'Inter', weight, type).map((part): Node => {
      // The renderer rounds ascent and descent; a line of just that height has its baseline at the ascent.
      const { ascent, descent } = metrics[part.family];
      const [above, below] = [Math.round(ascent * mark.size), Math.round(descent * mark.size)];
      return {
        type: 'text',
        text: part.text,
        style: {
          position: 'absolute',
          left: left + offset + part.offset,
          top: mark.baseline - above,
          height: above + below,
          lineHeight: `${String(above + below)}px`,
          fontFamily: part.family,
          fontWeight: weight,
          fontSize: mark.size,
          color: mark.fill,
          whiteSpace: 'nowrap',
        },
      };
    }),
  );
}

/** Parts of a run by the family that has their glyphs. */
function byFamily(
  text: string,
  wish: Face['family'],
  weight: Face['weight'],
  type: Parameters<typeof widthOf>[1],
): { text: string; offset: number; family: Face['family'] }[] {
  const parts: { text: string; offset: number; family: Face['family'] }[] = [];
  let offset = 0;
  for (const character of text) {
    const family = familyFor(character, wish, weight);
    const last = parts.at(-1);
    if (last?.family === family) last.text += character;
    else parts.push({ text: character, offset, family });
    offset += widthOf(character, type);
  }
  return parts;
}
