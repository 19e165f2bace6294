import { describe, expect, test } from 'vitest';
import { boxesOf, isText, largeChain, pictureOf, picturePortal, smallChain } from '../../tests/chain-pictures.ts';
import { realPortal } from '../../tests/test-portal.ts';
import { layoutChain } from '../domain/chain/layout.ts';
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import { languages } from '../schema/text.ts';
import { chainSvg } from './chain-svg.ts';
import { widthOf } from './measure.ts';
import { flatMarks, type Picture } from './shapes.ts';

const longNames = (): { zh: string; en: string } => ({ zh: '高纯石英坩埚与碳碳复合材料热场', en: 'Monocrystalline ingots and Czochralski pullers' });
const hand = [
  ['a small chain', () => picturePortal(smallChain)],
  ['45 nodes with long names', () => picturePortal(largeChain(45), longNames)],
  ['150 nodes', () => picturePortal(largeChain(150), longNames)],
  ['one node', () => picturePortal({ chains: { pv: ['ore upstream spine'] } }, longNames)],
] as const;
const real = realPortal();
const pictures: [string, Picture][] = [
  ...hand.flatMap(([name, make]) => languages.map((lang): [string, Picture] => [`${name}, ${lang}`, pictureOf(make(), lang)])),
  ...[...chainMapsOf(real).values()]
    .filter((map) => layoutChain(map).length > 0)
    .flatMap((map) => languages.map((lang): [string, Picture] => [`${map.chain.id}, ${lang}`, pictureOf({ portal: real, map }, lang)])),
];

describe.each(pictures)('%s', (_name, picture) => {
  const boxes = boxesOf(picture);

  test('is as wide as a slide and at least as high', () => {
    expect(picture.width).toBe(1920);
    expect(picture.height).toBeGreaterThanOrEqual(1080);
  });

  test('boxes do not overlap and lie in the picture', () => {
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => {
          const [p, q] = [a.outline, b.outline];
          return p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height;
        })
        .map((b) => `${a.node} and ${b.node}`),
    );
    expect(overlaps).toEqual([]);
    for (const { outline } of boxes) {
      expect(outline.x).toBeGreaterThanOrEqual(48);
      expect(outline.x + outline.width).toBeLessThanOrEqual(picture.width - 48 + 0.5);
      expect(outline.y + outline.height).toBeLessThan(picture.height - 60);
    }
  });

  test('no text leaves its box, and none is smaller than 15 px', () => {
    const out = boxes.flatMap(({ node, outline, texts }) =>
      texts
        .filter(({ x, baseline, text, size, bold }) => {
          const end = x + widthOf(text, { size, bold, lang: picture.lang });
          return (
            x < outline.x ||
            end > outline.x + outline.width ||
            baseline - size * 0.88 < outline.y ||
            baseline + size * 0.22 > outline.y + outline.height
          );
        })
        .map(({ text }) => `${node}: ${text}`),
    );
    expect(out).toEqual([]);
    expect(
      Math.min(
        ...flatMarks(picture)
          .filter(isText)
          .map(({ size }) => size),
      ),
    ).toBeGreaterThanOrEqual(15);
  });

  test('no text leaves the picture', () => {
    for (const { x, text, size, bold, endAligned } of flatMarks(picture).filter(isText)) {
      const width = widthOf(text, { size, bold, lang: picture.lang });
      expect(endAligned ? x - width : x).toBeGreaterThanOrEqual(40);
      expect(endAligned ? x : x + width).toBeLessThanOrEqual(picture.width - 40);
    }
  });
});

test.each(hand)('every node of %s has one box', (_name, make) => {
  const made = make();
  const ids = boxesOf(pictureOf(made, 'zh')).map(({ node }) => node);
  expect(ids.toSorted()).toEqual(made.map.nodes.map(({ data }) => data.id).toSorted());
});

test('a chain of the usual size fits a slide in Chinese', () => {
  expect(
    pictureOf(
      picturePortal(largeChain(45), (i) => ({ zh: `示例环节${String(i)}`, en: `Node ${String(i)}` })),
      'zh',
    ).height,
  ).toBe(1080);
});

test('a chain without a main line has no picture', () => {
  const { portal, map } = picturePortal({ chains: { pv: [] } });
  expect(() => pictureOf({ portal, map }, 'zh')).toThrow('no picture');
});

describe('lines', () => {
  const { portal, map } = picturePortal(smallChain);
  const picture = pictureOf({ portal, map }, 'en');
  const arrows = flatMarks(picture).filter((mark) => mark.kind === 'line' && mark.arrow && mark.strokeWidth === 2.5);
  const boxAt = (point: readonly [number, number] | undefined): string | undefined =>
    boxesOf(picture).find(
      ({ outline: { x, y, width, height } }) =>
        point && point[0] >= x - 0.1 && point[0] <= x + width + 0.1 && point[1] >= y - 0.1 && point[1] <= y + height + 0.1,
    )?.node;

  test('the main line leads where a node feeds the next, over stages too', () => {
    const led = arrows.map((mark) => (mark.kind === 'line' ? `${boxAt(mark.points[0]) ?? ''} → ${boxAt(mark.points.at(-1)) ?? ''}` : ''));
    expect(led.filter((line) => line !== ' → ').toSorted()).toEqual(['cell → module', 'module → plant', 'ore → rod', 'rod → cell']);
  });

  test('what a node feeds elsewhere is named', () => {
    expect(
      flatMarks(picture)
        .filter(isText)
        .map(({ text }) => text),
    ).toContain('→ Placeholder roof');
  });
});

describe('as SVG', () => {
  const { portal, map } = picturePortal(smallChain);
  const svg = chainSvg(pictureOf({ portal, map }, 'zh'));

  test('the same chain gives the same text', () => {
    expect(chainSvg(pictureOf(picturePortal(smallChain), 'zh'))).toBe(svg);
  });

  test('every node is a link with a title; without an address it leads from the page’s folder', () => {
    expect(svg).toContain('<a href="module/" id="module"><title>示例module，已有，2家企业，链主</title>');
    expect([...svg.matchAll(/<a href=/g)]).toHaveLength(map.nodes.length + 1);
  });

  test('with an address all links are absolute, under the sub-path and in the language', () => {
    const absolute = chainSvg(pictureOf({ portal, map }, 'en', { address: 'https://example.test', base: '/atlas/' }));
    expect(absolute).toContain('<a href="https://example.test/atlas/en/chains/pv/module/"');
    expect(absolute).toContain('>https://example.test/atlas/en/chains/pv/</text>');
    expect([...absolute.matchAll(/href="(?!https:\/\/example\.test\/atlas\/en\/)/g)]).toEqual([]);
  });

  test('states show by word, hatch and dashes; colours are flat; nothing is loaded', () => {
    for (const word of ['已有', '在建', '缺 PV-', '暂无资料', '链主']) expect(svg).toContain(word);
    expect(svg).toContain('url(#hatch)');
    expect(svg).toContain('stroke-dasharray');
    expect(svg).not.toMatch(/var\(|<style|<image|@import|xlink/);
  });

  test('names with signs of XML stay text', () => {
    const signs = chainSvg(
      pictureOf(
        picturePortal(smallChain, () => ({ zh: '甲<乙>&“丙"', en: 'A < B & "C"' })),
        'en',
      ),
    );
    expect(signs).toContain('A &lt; B &amp;');
    expect(signs).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  test('it says what is editorial and how old the data are', () => {
    expect(svg).toContain('结构为本站编辑（2000年2月1日）');
    expect(svg).toContain('数据截至2000年1月');
  });
});
