/** The map of a chain for paper: stages, the main line down a column, what serves it beside each step. */
import type { ChainMap, MapNode } from '../domain/chain/chain-map.ts';
import { layoutChain, type SpineStep } from '../domain/chain/layout.ts';
import { nodeStates } from '../domain/chain/node-state.ts';
import { nodePath } from '../domain/urls.ts';
import { pictureWords } from '../i18n/chain-picture-words.ts';
import { chainWords, fill, nodeState, nodeStateMeaning, ribLine } from '../i18n/chain-words.ts';
import { formatAsOf } from '../i18n/date.ts';
import { chainStage } from '../i18n/terms.ts';
import { countsOf, hasChainMaster, leadingNames } from '../components/chain/node-text.ts';
import type { Block, MapBox, MapStep } from './document.ts';
import type { Paper } from './paper.ts';

/** A map of more nodes fills a page or more, and so begins one. */
const onePage = 40;

export function chainMapBlock(paper: Paper, map: ChainMap): Block[] {
  const { lang } = paper;
  const columns = layoutChain(map);
  if (columns.length === 0) return [];
  const stages = columns.map(({ stage, steps }) => {
    const count = steps.reduce(
      (sum, { groups }) => sum + 1 + groups.reduce((of, { ribs }) => of + ribs.reduce((n, rib) => n + 1 + rib.behind.length, 0), 0),
      0,
    );
    return {
      title: chainStage[stage][lang],
      count: count === 1 ? pictureWords.node[lang] : fill(pictureWords.nodes[lang], { n: count }),
      steps: steps.map((step) => mapStep(paper, step)),
    };
  });
  return [
    ...(map.nodes.length > onePage ? [{ kind: 'page' as const }] : []),
    {
      kind: 'map',
      title: paper.w('mapOf', { chain: paper.say(map.chain.name) }),
      about: statesOf(paper, map),
      stages,
      key: nodeStates.map((state) => ({ state, name: nodeState[state][lang], meaning: nodeStateMeaning[state][lang] })),
      note: fill(chainWords.mapNote[lang], { date: formatAsOf(map.chain.data.editedOn, lang) }),
    },
  ];
}

function mapStep(paper: Paper, { node, groups, leadsOn, alsoFeeds }: SpineStep): MapStep {
  const { lang } = paper;
  return {
    ...box(paper, node),
    groups: groups.map(({ line, ribs }) => ({
      title: ribLine[line][lang],
      boxes: ribs.flatMap((rib) => [rib.node, ...rib.behind]).map((each) => box(paper, each)),
    })),
    leadsOn,
    feeds:
      alsoFeeds.length === 0
        ? ''
        : `${chainWords.feeds[lang]}${lang === 'zh' ? '：' : ' '}${paper.list(alsoFeeds.map(({ data }) => paper.say(data.name)))}`,
  };
}

function box(paper: Paper, node: MapNode): MapBox {
  const { lang } = paper;
  const state = nodeState[node.state][lang];
  return {
    state: node.state,
    name: paper.say(node.data.name),
    href: paper.href(nodePath(node.chain.id, node.data.id)),
    facts: [node.state === 'missing' ? `${state} ${node.code}` : state, countsOf(paper, node)].filter(Boolean).join(' · '),
    names: paper.list(leadingNames(paper, node)),
    ...(hasChainMaster(node) && { master: chainWords.chainMaster[lang] }),
  };
}

/** Nodes by state in words: “已有12、在建3”. */
export function statesOf(paper: Paper, map: ChainMap): string {
  const { lang } = paper;
  return nodeStates
    .map((state) => ({ state, count: map.nodes.filter((node) => node.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => (lang === 'zh' ? `${nodeState[state].zh}${String(count)}` : `${String(count)} ${nodeState[state].en.toLowerCase()}`))
    .join(lang === 'zh' ? '、' : ', ');
}
