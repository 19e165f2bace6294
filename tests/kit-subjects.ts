/** Subjects of share cards and posters made by hand, with content that is hard to set. */
import type { Subject } from '../src/kit-picture/subject.ts';
import { widthOf } from '../src/chain-picture/measure.ts';
import { flatMarks, type Picture, type TextMark } from '../src/chain-picture/shapes.ts';
import type { Lang } from '../src/schema/text.ts';
import { isText } from './chain-pictures.ts';

export function subject(lang: Lang, more: Partial<Subject> = {}): Subject {
  return {
    page: '/zones/placeholder/',
    lang,
    tone: 'kiln',
    kicker: lang === 'zh' ? '示例市' : 'Placeholder City',
    name: { zh: '示例开发区', en: 'Placeholder Zone' },
    short: lang === 'zh' ? '示例开发区' : 'Placeholder Zone',
    kind: lang === 'zh' ? '经济开发区' : 'Economic zone',
    facts: [],
    lines: [],
    strips: [],
    cities: [],
    empty: lang === 'zh' ? '尚未公布指标' : 'No figures yet',
    origin: lang === 'zh' ? '数据截至2000年1月；来源：示例' : 'Data as of Jan 2000; source: placeholder',
    site: lang === 'zh' ? '示例门户' : 'Placeholder Portal',
    owner: undefined,
    ...more,
  };
}

export const fact = (index: number) => ({
  label: `示例指标${String(index)}（按项目数，原文未说明口径，预计）`,
  before: '超过',
  value: '12,345,678.9',
  unit: '万平方米以上',
  date: '截至2000年12月31日',
});

const rare = '峙隰岢芮绛洎';

/** Names, addresses and numbers of facts that layouts must bear. */
export const hard: Record<string, Partial<Subject>> = {
  'a very long name': {
    name: {
      zh: '某某市某某县国家级高新技术产业开发区暨现代农业产业示范区与生态文化旅游示范区联合管理区域'.repeat(2),
      en: 'Placeholder National Economic and Technological Development Zone and Modern Agricultural Industry Demonstration Zone '.repeat(3),
    },
    short: '某某市某某县国家级高新技术产业开发区暨现代农业产业示范区',
    kicker: '某某市 · '.repeat(20),
    kind: '国家级 · '.repeat(30),
    site: '某某省某某市开发区招商引资图鉴与机会清单总门户网站',
    owner: '某某省商务厅某某处'.repeat(8),
  },
  'a name that is one long word': {
    name: {
      zh: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3),
      en: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2),
    },
    short: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  },
  'rare characters': { name: { zh: rare, en: 'Rare' }, short: rare, kicker: rare },
  'no English': { name: { zh: '示例开发区', en: '' } },
  'no facts': { facts: [], lines: [], empty: '' },
  'one fact': { facts: [fact(1)] },
  'four facts': { facts: [1, 2, 3, 4].map(fact) },
  'twelve facts': { facts: Array.from({ length: 12 }, (_, index) => fact(index)) },
  'many lines': {
    lines: Array.from({ length: 9 }, (_, index) => ({ label: `类别${String(index)}`, text: '某某产业、'.repeat(40), date: '截至2000年1月' })),
  },
  'a long chain': {
    facts: [1, 2, 3].map(fact),
    strips: Array.from({ length: 4 }, () => ({
      chain: '某某产业链与某某配套产业链'.repeat(6),
      beads: Array.from({ length: 90 }, (_, index) => ({
        look: (['present', 'missing', 'unknown'] as const)[index % 3] ?? 'unknown',
        rib: index % 2 === 0,
      })),
      own: Array.from({ length: 40 }, () => '某某环节（已有）'),
      weight: 1,
    })),
  },
};

/** Space that a text takes: from the height of its capitals to its baseline. */
function boxOf(
  { x, baseline, text, size, bold, endAligned }: TextMark,
  lang: Lang,
): { left: number; right: number; top: number; bottom: number; text: string } {
  const width = widthOf(text, { size, bold, lang });
  const left = endAligned ? x - width : x;
  return { left, right: left + width, top: baseline - size * 0.72, bottom: baseline, text };
}

/** Texts that leave the picture, touch its edge, or lie on each other. */
export function misplaced(picture: Picture, edge: number): string[] {
  const boxes = flatMarks(picture)
    .filter(isText)
    .filter(({ text }) => text !== '')
    .map((mark) => boxOf(mark, picture.lang));
  const outside = boxes
    .filter(({ left, right, top, bottom }) => left < edge || right > picture.width - edge + 0.5 || top < edge || bottom > picture.height - edge)
    .map(({ text }) => `outside: ${text}`);
  const crossing = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside, ...crossing];
}
