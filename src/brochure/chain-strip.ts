/** A place's strips: its place on each chain as beads on a line. */
import type { ChainMap } from '../domain/chain/chain-map.ts';
import { inScope, stripOf, type NodeInScope } from '../domain/chain/scope.ts';
import type { Place } from '../domain/portal.ts';
import { chainPath, nodePath } from '../domain/urls.ts';
import { chainWords, nodeState } from '../i18n/chain-words.ts';
import type { BeadLook, Block, Strip } from './document.ts';
import type { Paper } from './paper.ts';

/** Nodes of its own that a strip names at most. */
const mostNamed = 8;

export function stripsBlock(paper: Paper, maps: readonly ChainMap[], place: Place): Block[] {
  const strips = maps.map((map) => strip(paper, map, place));
  return strips.length === 0 ? [] : [{ kind: 'strips', strips, note: chainWords.stripNote[paper.lang] }];
}

function strip(paper: Paper, map: ChainMap, place: Place): Strip {
  const { lang } = paper;
  const zh = lang === 'zh';
  const placed = stripOf(map, place);
  // Where no node is named, the main line shows what there is in the province.
  const nodes = placed.length > 0 ? placed : map.nodes.filter(({ data }) => data.line === 'spine').map((node) => inScope(node, place));
  const own = nodes.filter((node) => node.own !== undefined);
  const named = own.slice(0, mostNamed);
  const chain = paper.say(map.chain.name);
  const words = named.map((each) => paper.say(each.node.data.name) + inBrackets(wordOf(each, lang), zh));
  return {
    chain: [{ text: chain, href: paper.href(chainPath(map.chain.id)), bold: true }],
    beads: nodes.map((each, index) => ({
      look: lookOf(each),
      ...(each.node.data.line !== 'spine' && { rib: true as const }),
      ...(index > 0 && nodes[index - 1]?.node.data.stage !== each.node.data.stage && { gap: true as const }),
    })),
    own:
      own.length === 0
        ? [{ text: chainWords.noNode[lang], soft: true }]
        : [
            ...named.flatMap((each, index) => [
              ...(index > 0 ? [zh ? '、' : ', '] : []),
              {
                text: paper.say(each.node.data.name),
                href: paper.href(nodePath(map.chain.id, each.node.data.id)),
                ...(each.own === 'missing' && { ember: true as const }),
              },
              { text: inBrackets(wordOf(each, lang), zh), soft: true as const },
            ]),
            ...(own.length > named.length
              ? [{ text: ` ${paper.w('also', { n: zh ? own.length : own.length - named.length })}`, soft: true as const }]
              : []),
          ],
    alt: `${chain}${zh ? '：' : ': '}${words.length === 0 ? chainWords.noNode[lang] : words.join(zh ? '、' : ', ')}`,
  };
}

function lookOf({ node, own }: NodeInScope): BeadLook {
  if (own === 'present' || own === 'being-built') return own;
  if (own === 'missing' || node.state === 'missing') return 'missing';
  return node.state === 'unknown' ? 'unknown' : 'elsewhere';
}

function wordOf({ own, wanted }: NodeInScope, lang: 'zh' | 'en'): string {
  if (wanted && own === 'missing') return lang === 'zh' ? '招引' : 'wanted';
  return own === undefined ? '' : lang === 'zh' ? nodeState[own].zh : nodeState[own].en.toLowerCase();
}

const inBrackets = (word: string, zh: boolean): string => (zh ? `（${word}）` : ` (${word})`);
