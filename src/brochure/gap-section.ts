/** Gaps around a place, and the gap register as a table that reads like a timetable. */
import type { ChainMap } from '../domain/chain/chain-map.ts';
import type { Gap } from '../domain/chain/gaps.ts';
import { gapsAround } from '../domain/chain/questions.ts';
import type { Place } from '../domain/portal.ts';
import { nodePath, opportunitiesPath } from '../domain/urls.ts';
import { chainWords } from '../i18n/chain-words.ts';
import { chainStage } from '../i18n/terms.ts';
import { evidenceOf } from '../components/chain/evidence.ts';
import type { Block, Rich } from './document.ts';
import { section, some, type Paper } from './paper.ts';

/** A brochure names so many at most: it opens a talk, the portal has them all. */
const mostAround = 10;

/** Gaps that the place recruits for, or that lie next to what it has. */
export function gapsSection(paper: Paper, maps: readonly ChainMap[], place: Place): Block[] {
  const all = maps.flatMap((map) => gapsAround(place, map)).toSorted((a, b) => Number(b.wanted) - Number(a.wanted));
  const short = { ...paper, measure: { ...paper.measure, rows: Math.min(mostAround, paper.measure.rows) } };
  const { rows, rest } = some(short, all, paper.href(opportunitiesPath));
  if (rows.length === 0) return [];
  const { lang, w } = paper;
  return section(w('gapsHere'), [
    {
      kind: 'table',
      columns: [
        { title: chainWords.number[lang] },
        { title: chainWords.node[lang], share: 5 },
        { title: paper.t.chain, share: 4 },
        { title: chainWords.evidence[lang], share: 6 },
      ],
      rows: rows.map(({ gap, wanted, beside }) => [
        ...nodeCells(paper, gap),
        [paper.say(gap.node.chain.name)],
        [
          [
            wanted && w('wantedHere'),
            beside.length > 0 && w('besideHere', { nodes: paper.list(beside.slice(0, 3).map(({ data }) => paper.say(data.name))) }),
          ]
            .filter((part) => part !== false)
            .join(lang === 'zh' ? '；' : '; '),
        ],
      ]),
    },
    ...rest,
    { kind: 'note', text: [w('gapsHereNote')] },
  ]);
}

/** Gaps with stage or chain, and their evidence. */
export function gapTable(paper: Paper, gaps: readonly Gap[], withChain: boolean): Block[] {
  if (gaps.length === 0) return [];
  const { lang } = paper;
  return [
    {
      kind: 'table',
      columns: [
        { title: chainWords.number[lang] },
        { title: chainWords.node[lang], share: 4 },
        { title: withChain ? paper.t.chain : chainWords.stage[lang], ...(withChain && { share: 3 }) },
        { title: chainWords.evidence[lang], share: 8 },
      ],
      rows: gaps.map((gap) => [
        ...nodeCells(paper, gap),
        [withChain ? paper.say(gap.node.chain.name) : chainStage[gap.node.data.stage][lang]],
        [evidenceOf(paper, gap).join(lang === 'zh' ? '；' : '; ')],
      ]),
    },
  ];
}

function nodeCells(paper: Paper, { node }: Gap): Rich[] {
  return [
    [{ text: node.code, ember: true, bold: true }],
    [{ text: paper.say(node.data.name), bold: true, href: paper.href(nodePath(node.chain.id, node.data.id)) }],
  ];
}
