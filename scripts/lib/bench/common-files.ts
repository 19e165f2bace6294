/** What every generated content folder holds, whatever the number of zones: identity, terms, chains, mechanisms, rounds, prose. */
import type { z } from 'zod';
import type { chain } from '../../../src/schema/chain.ts';
import { chainLines, chainStages } from '../../../src/schema/chain.ts';
import { investSteps, mechanismKinds, type mechanism } from '../../../src/schema/mechanism.ts';
import type { page } from '../../../src/schema/page.ts';
import type { round } from '../../../src/schema/batch.ts';
import type { glossary, site } from '../../../src/schema/site.ts';
import type { steps } from '../../../src/schema/steps.ts';
import type { Random } from './random.ts';
import { body, coined, industries, sentence } from './words.ts';
import { toYaml } from './yaml.ts';

/** Path under the content folder, and the text of the file. */
export type ContentFile = readonly [path: string, text: string];

/** As many as the real content has, or a few more. */
const counts = { chains: 17, nodes: 36, mechanisms: 150, terms: 40 } as const;

export const chainIds = Array.from({ length: counts.chains }, (_, index) => `chain-${String(index + 1).padStart(2, '0')}`);
export const mechanismIds = Array.from({ length: counts.mechanisms }, (_, index) => `mechanism-${String(index + 1).padStart(3, '0')}`);
export const roundIds = ['2021-1', '2021-2', '2021-3'] as const;

/** A place on one of some chains, by chance. */
export function placement(random: Random, chains: readonly string[] = chainIds): { chain: string; node: string } {
  return { chain: random.of(chains), node: nodeId(random.between(1, counts.nodes)) };
}

const nodeId = (number: number): string => `node-${String(number).padStart(2, '0')}`;

/** All files that do not depend on the number of zones, except the places. */
export function* commonFiles(random: Random): Generator<ContentFile> {
  yield ['site.yaml', toYaml(identity)];
  yield ['glossary.yaml', toYaml(terms(random))];
  yield ['steps.yaml', toYaml(stepsOf(random))];
  for (const [index, id] of chainIds.entries()) yield [`chains/${id}.yaml`, toYaml(chainOf(index, random))];
  for (const [index, id] of mechanismIds.entries()) yield [`mechanisms/${id}.yaml`, toYaml(mechanismOf(index, random))];
  for (const [index, id] of roundIds.entries())
    yield [`rounds/${id}.yaml`, toYaml({ year: 2021, number: index + 1 } satisfies z.input<typeof round>)];
  for (const id of ['about', 'accessibility', 'data', 'privacy']) yield* prose(id, random);
}

const identity: z.input<typeof site> = {
  name: { zh: '示例门户', en: 'Placeholder Atlas' },
  shortName: { zh: '示例', en: 'Placeholder' },
  tagline: { zh: '示例内容，只用来测量生成速度', en: 'Placeholder content that only serves to measure the build' },
  province: { zh: '示例省', en: 'Placeholder Province' },
};

function terms(random: Random): z.input<typeof glossary> {
  return {
    terms: Array.from({ length: counts.terms }, (_, index) => ({
      id: `term-${String(index + 1)}`,
      term: { zh: `示例术语${coined(index).zh}`, en: `placeholder term ${coined(index).en}` },
      explanation: sentence(random),
    })),
  };
}

function stepsOf(random: Random): z.input<typeof steps> {
  return {
    editedOn: '2021-01-01',
    note: sentence(random),
    steps: investSteps.map((id, index) => ({
      id,
      title: { zh: `示例步骤${coined(index).zh}`, en: `Placeholder step ${coined(index).en}` },
      happens: sentence(random),
      helpers: random.some(mechanismIds, 2),
      mechanisms: random.some(mechanismIds, 3),
    })),
  };
}

/** A spine through the three stages; every other node feeds the one before it. */
function chainOf(index: number, random: Random): z.input<typeof chain> {
  const name = coined(index);
  return {
    name: { zh: `示例${name.zh}产业链`, en: `Placeholder ${name.en} chain` },
    aliases: [`示例${name.zh}`],
    code: `X${String.fromCharCode(65 + index)}`,
    order: index + 1,
    summary: sentence(random),
    editedOn: '2021-01-01',
    nodes: Array.from({ length: counts.nodes }, (_, place) => ({
      id: nodeId(place + 1),
      number: place + 1,
      name: { zh: `示例环节${coined(index * counts.nodes + place).zh}`, en: `Placeholder node ${coined(index * counts.nodes + place).en}` },
      stage: chainStages[Math.floor((place * 3) / counts.nodes)] ?? 'upstream',
      line: place % 2 === 0 ? ('spine' as const) : random.of(chainLines.slice(1)),
      explanation: sentence(random),
      feeds: place % 2 === 1 ? [nodeId(place)] : place + 2 < counts.nodes ? [nodeId(place + 3)] : [],
    })),
  };
}

function mechanismOf(index: number, random: Random): z.input<typeof mechanism> {
  const name = coined(index);
  return {
    name: { zh: `示例${name.zh}机制`, en: `Placeholder ${name.en} mechanism` },
    aliases: [`示例${name.zh}做法`],
    kind: mechanismKinds[index % mechanismKinds.length] ?? 'service',
    steps: random.some(investSteps, 2),
    explanation: sentence(random),
    related: random.some(mechanismIds, 2).filter((id) => id !== mechanismIds[index]),
  };
}

function* prose(id: string, random: Random): Generator<ContentFile> {
  const text = body(random);
  const [industry] = industries;
  const head: z.input<typeof page> = {
    title: { zh: `示例页面${industry?.zh ?? ''}`, en: `Placeholder page ${id}` },
    description: { zh: '示例页面，没有真实内容', en: 'A placeholder page without real content' },
  };
  yield [`pages/${id}/page.yaml`, toYaml(head)];
  yield [`pages/${id}/zh.md`, text.zh];
  yield [`pages/${id}/en.md`, text.en];
}
