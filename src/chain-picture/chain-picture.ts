/** The map of a chain as one picture for slides: 1920 px wide, 16:9 unless the chain needs more height. */
import { compareAsOfNewestFirst } from '../domain/as-of.ts';
import type { ChainMap, MapNode } from '../domain/chain/chain-map.ts';
import { layoutChain } from '../domain/chain/layout.ts';
import { nodeStates } from '../domain/chain/node-state.ts';
import { onWholeChain, type OnWholeChain } from '../domain/chain/whole-chain.ts';
import type { Portal } from '../domain/portal.ts';
import { chainPath, localized, nodePath, withBase } from '../domain/urls.ts';
import { pictureWords } from '../i18n/chain-picture-words.ts';
import { fill, nodeState } from '../i18n/chain-words.ts';
import { formatAsOf } from '../i18n/date.ts';
import { placeName } from '../i18n/gap-evidence.ts';
import type { Lang } from '../schema/text.ts';
import { drawBody, footHeight, headHeight } from './body.ts';
import { colours } from './colours.ts';
import { drawKey } from './key.ts';
import { widthOf } from './measure.ts';
import { planColumns } from './plan.ts';
import type { LinkMark, Mark, Picture } from './shapes.ts';
import { wrap } from './wrap.ts';

export const pictureWidth = 1920;
/** The height of a slide of that width. */
export const slideHeight = 1080;
const margin = 48;
const bodyTop = 138;

export interface PictureOptions {
  portal: Portal;
  lang: Lang;
  /** Sub-path at which the site is served. */
  base: string;
  /** Public address of the site, if it has one: links are then absolute. */
  address?: string | undefined;
}

/** Draws the map of a chain; `undefined` where the chain has no main line yet. */
export function chainPicture(map: ChainMap, options: PictureOptions): Picture | undefined {
  const { portal, lang, base, address } = options;
  const columns = layoutChain(map);
  if (columns.length === 0) return undefined;
  const width = pictureWidth - 2 * margin;
  const { chain } = map;
  const pagePath = withBase(localized(chainPath(chain.id), lang), base);
  const pageAddress = address === undefined ? undefined : new URL(pagePath, address).href;
  // Without an address the links lead from the file, which lies in the folder of the chain's page.
  const hrefOf = (node: MapNode): string =>
    address === undefined ? `${node.data.id}/` : new URL(withBase(localized(nodePath(chain.id, node.data.id), lang), base), address).href;

  const foot = footAt(0, width, map, lang, pageAddress ?? `${portal.site.shortName[lang]} ${pagePath}`, pageAddress ?? './');
  const around = bodyTop + headHeight + footHeight + foot.height;
  const plan = planColumns(columns, width, slideHeight - around, lang);
  const bodyHeight = Math.ceil(Math.max(slideHeight - around, plan.height));
  const height = around + bodyHeight;
  const title = fill(pictureWords.title[lang], { chain: chain.name[lang] });
  const description = descriptionOf(map, portal, lang);
  return {
    width: pictureWidth,
    height,
    lang,
    title,
    description,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: pictureWidth, height, fill: colours.paper },
      { kind: 'text', x: margin, baseline: 76, text: title, size: 40, bold: true, fill: colours.ink },
      {
        kind: 'text',
        x: pictureWidth - margin,
        baseline: 76,
        text: portal.site.shortName[lang],
        size: 20,
        bold: true,
        fill: colours.kiln,
        endAligned: true,
      },
      { kind: 'text', x: margin, baseline: 112, text: description, size: 19, bold: false, fill: colours.ink2 },
      ...drawBody(plan, { x: margin, y: bodyTop, width, height: bodyHeight, lang, hrefOf }),
      ...footAt(height - foot.height, width, map, lang, pageAddress ?? `${portal.site.shortName[lang]} ${pagePath}`, pageAddress ?? './').marks,
    ],
  };
}

/** Province, number of nodes and of each state, places on the chain that name none of its nodes, dates of the data. */
function descriptionOf(map: ChainMap, portal: Portal, lang: Lang): string {
  const count = map.nodes.length;
  const states = nodeStates
    .map((state) => ({ state, n: map.nodes.filter((node) => node.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => (lang === 'zh' ? `${nodeState[state].zh}${String(n)}` : `${String(n)} ${nodeState[state].en.toLowerCase()}`));
  const whole = onWholeChain(map.chain);
  const nodes = count === 1 ? pictureWords.node[lang] : fill(pictureWords.nodes[lang], { n: count });
  return [
    portal.province.name[lang],
    lang === 'zh' ? `${nodes}：${states.join('、')}` : `${nodes}: ${states.join(', ')}`,
    wholeChainOf(whole, lang),
    datesOf([...map.nodes, whole], lang),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The places whose industries or targets are on the chain without naming a node; of many, the first three. */
function wholeChainOf({ industries, targets, facilities }: OnWholeChain, lang: Lang): string | undefined {
  const names = [...new Set([...industries, ...targets, ...facilities].map(({ place }) => placeName(place, lang)))];
  if (names.length === 0) return undefined;
  const rest = names.length > 3 ? [fill(pictureWords.more[lang], { n: names.length - 3 })] : [];
  return fill(pictureWords.wholeChain[lang], { places: [...names.slice(0, 3), ...rest].join(lang === 'zh' ? '、' : ', ') });
}

/** Oldest and newest date of what is placed on the chain; none where nothing is. */
function datesOf(placed: readonly OnWholeChain[], lang: Lang): string | undefined {
  const dates = placed
    .flatMap(({ companies, projects, targets, industries, facilities }) => [
      ...[...companies, ...targets, ...industries, ...facilities].map(({ row }) => row.asOf),
      ...projects.flatMap(({ data }) => data.stages.slice(-1).map(({ asOf }) => asOf)),
    ])
    .sort(compareAsOfNewestFirst);
  const [newest] = dates;
  if (newest === undefined) return undefined;
  const oldest = dates.at(-1) ?? newest;
  const [from, to] = [formatAsOf(oldest, lang), formatAsOf(newest, lang)];
  // “May to 10 May” says no more than “May”.
  return newest.startsWith(oldest) ? fill(pictureWords.dataAsOf[lang], { date: from }) : fill(pictureWords.dataFrom[lang], { from, to });
}

/** Key, note on the sources and the page's address, the last line of which ends above the lower margin. */
function footAt(y: number, width: number, map: ChainMap, lang: Lang, address: string, href: string): { marks: (Mark | LinkMark)[]; height: number } {
  const key = drawKey(margin, y + 14, width, lang);
  const type = { size: 15, bold: false, lang };
  const addressWidth = widthOf(address, type);
  const lines = wrap(fill(pictureWords.note[lang], { date: formatAsOf(map.chain.data.editedOn, lang) }), width - addressWidth - 40, type);
  const first = y + 14 + key.height + 26;
  const end = {
    kind: 'text' as const,
    x: pictureWidth - margin,
    baseline: first,
    text: address,
    size: 15,
    bold: false,
    fill: colours.kiln,
    endAligned: true,
  };
  return {
    marks: [
      {
        kind: 'line',
        points: [
          [margin, y + 6],
          [margin + width, y + 6],
        ],
        stroke: colours.rule,
        strokeWidth: 1,
      },
      ...key.marks,
      ...lines.map((text, index): Mark => ({
        kind: 'text',
        x: margin,
        baseline: first + index * 22,
        text,
        size: 15,
        bold: false,
        fill: colours.ink2,
      })),
      { kind: 'link', href, label: address, marks: [end] },
    ],
    height: 14 + key.height + 26 + (lines.length - 1) * 22 + 34,
  };
}
