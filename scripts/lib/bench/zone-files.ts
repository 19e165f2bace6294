/** The files of one generated zone: the zone, its bodies, projects, companies and one event. */
import type { z } from 'zod';
import { companyRoles } from '../../../src/schema/placement.ts';
import type { company } from '../../../src/schema/company.ts';
import type { event } from '../../../src/schema/event.ts';
import { projectStages, type project } from '../../../src/schema/project.ts';
import type { zone } from '../../../src/schema/zone.ts';
import { chainIds, mechanismIds, placement, roundIds, type ContentFile } from './common-files.ts';
import { articleOfCity, articleOfZone, cities } from './place-files.ts';
import type { Random } from './random.ts';
import { body, coined, industries, sentence } from './words.ts';
import { toYaml } from './yaml.ts';

/** Rows of one zone, as a well-kept real one has them. */
const load = { companies: 6, plants: 4, projects: 4, chains: 3, industries: 3, targets: 3, practices: 8, figures: 6 } as const;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const idOf = (number: number): string => `zone-${String(number).padStart(4, '0')}`;
const companyId = (zoneNumber: number, index: number): string => `${idOf(zoneNumber)}-company-${String(index + 1)}`;
const projectId = (zoneNumber: number, index: number): string => `${idOf(zoneNumber)}-project-${String(index + 1)}`;

/** The files of the zone with a number, counted from 0. */
export function* zoneFiles(number: number, random: Random): Generator<ContentFile> {
  const city = cities[number % cities.length];
  if (!city) throw new Error('there is no city');
  const folder = `zones/${city.id}/${idOf(number)}`;
  const chains = random.some(chainIds, load.chains);
  const text = body(random);
  yield [`${folder}/zone.yaml`, toYaml(zoneOf(number, city, chains, random))];
  yield [`${folder}/zh.md`, text.zh];
  yield [`${folder}/en.md`, text.en];
  for (const index of range(load.projects))
    yield [`${folder}/projects/${projectId(number, index)}.yaml`, toYaml(projectOf(number, index, chains, random))];
  for (const index of range(load.companies)) yield [`companies/${companyId(number, index)}.yaml`, toYaml(companyOf(number, index, chains, random))];
  yield [`events/event-${idOf(number)}.yaml`, toYaml(eventOf(number, city.id, random))];
}

function zoneOf(number: number, city: (typeof cities)[number], chains: readonly string[], random: Random): z.input<typeof zone> {
  const name = coined(number);
  const stamp = { asOf: '2021-06', source: articleOfZone(number) };
  const ofCity = { asOf: '2021-Q1', source: articleOfCity(city.id) };
  return {
    name: { zh: `示例${name.zh}经济技术开发区`, en: `Placeholder ${name.en} Economic and Technological Development Zone` },
    shortName: { zh: `示例${name.zh}经开区`, en: `Placeholder ${name.en} ETDZ` },
    nameForm: 'full',
    kind: random.of(['economic-technological', 'high-tech', 'modern-agriculture', 'unspecified']),
    state: 'established',
    counties: [random.of(city.counties)],
    named: stamp,
    figures: figures(random, ofCity, stamp),
    leadingIndustries: random
      .some(industries, load.industries)
      .map((industry, index) => ({ id: `industry-${String(index + 1)}`, name: industry, placements: [placement(random, chains)], ...stamp })),
    targets: random
      .some(industries, load.targets)
      .map((industry, index) => ({ id: `target-${String(index + 1)}`, name: industry, placements: [placement(random, chains)], ...stamp })),
    companies: range(load.companies).map((index) => ({
      company: companyId(number, index),
      role: random.of(companyRoles),
      wording: { zh: '示例原文称谓', en: 'placeholder wording of the source' },
      placements: [placement(random, chains)],
      ...(index === 0 ? ofCity : stamp),
    })),
    practices: random.some(mechanismIds, load.practices).map((mechanism) => ({ mechanism, statement: sentence(random), ...stamp })),
    plants: range(load.plants).map((index) => plantOf(index, random, stamp)),
  };
}

type Stamp = { asOf: string; source: string };

function figures(random: Random, first: Stamp, others: Stamp) {
  const topics = ['economy', 'investment', 'project', 'plant', 'infrastructure', 'innovation'] as const;
  return range(load.figures).map((index) => ({
    id: `figure-${String(index + 1)}`,
    label: { zh: `示例指标${String(index + 1)}`, en: `Placeholder figure ${String(index + 1)}` },
    value: random.between(10, 9000) / 10,
    unit: random.of(['cny-100m', 'sqm-10k', 'mu'] as const),
    topic: topics[index % topics.length] ?? 'economy',
    ...(index < 2 ? { headline: true } : {}),
    ...(index === 0 ? first : others),
  }));
}

function plantOf(index: number, random: Random, stamp: Stamp) {
  const area = random.between(10, 200) * 100;
  return {
    id: `plant-${String(index + 1)}`,
    name: { zh: `示例${String(index + 1)}号厂房`, en: `Placeholder plant ${String(index + 1)}` },
    kind: random.of(['single-storey', 'multi-storey', 'warehouse'] as const),
    floorAreaSqm: area,
    vacantAreaSqm: Math.round(area / 2),
    floors: random.between(1, 4),
    clearHeightM: random.between(6, 14),
    groundLoadKnPerSqm: random.between(10, 60),
    spanM: 24,
    bayM: 8,
    craneT: random.of([5, 10, 20]),
    transformerKva: random.of([630, 1250, 2000]),
    fireHazardClass: random.of(['丙2', '丁', '戊'] as const),
    structure: random.of(['steel', 'rc-frame'] as const),
    rent: { min: 8, max: random.between(9, 20), unit: 'cny-per-sqm-month' as const },
    titleStatus: 'certificate' as const,
    status: random.of(['vacant', 'partly-let', 'let'] as const),
    verifiedOn: '2021-06-01',
    ...stamp,
  };
}

function projectOf(number: number, index: number, chains: readonly string[], random: Random): z.input<typeof project> {
  const name = coined(3600 + number * load.projects + index);
  const stamp = { asOf: '2021-05', source: articleOfZone(number) };
  const last = random.between(1, projectStages.length - 1);
  return {
    name: { zh: `示例${name.zh}${random.of(industries).zh}项目`, en: `Placeholder ${name.en} project` },
    companies: [companyId(number, index)],
    placements: [placement(random, chains)],
    stages: [projectStages[last - 1] ?? 'signed', projectStages[last] ?? 'signed'].map((stage) => ({ stage, ...stamp })),
    round: random.of(roundIds),
    summary: sentence(random),
    figures: [
      {
        id: 'investment',
        label: { zh: '示例总投资', en: 'Placeholder investment' },
        value: random.between(5, 500) / 10,
        unit: 'cny-100m',
        topic: 'investment',
        ...stamp,
      },
      {
        id: 'output',
        label: { zh: '示例产能', en: 'Placeholder output' },
        value: random.between(1, 90),
        unit: 'tonne-10k-per-year',
        topic: 'capacity',
        ...stamp,
      },
    ],
  };
}

function companyOf(number: number, index: number, chains: readonly string[], random: Random): z.input<typeof company> {
  const name = coined(3600 + number * load.companies + index);
  const industry = random.of(industries);
  return {
    name: { zh: `示例${name.zh}有限公司`, en: `Placeholder ${name.en} Co., Ltd.` },
    aliases: [`示例${name.zh}`],
    business: industry,
    placements: [placement(random, chains)],
    asOf: '2021-05',
    source: articleOfZone(number),
  };
}

function eventOf(number: number, city: string, random: Random): z.input<typeof event> {
  const name = coined(number);
  return {
    title: { zh: `示例${name.zh}经开区签约示例项目`, en: `Placeholder signing in Placeholder ${name.en} ETDZ` },
    kind: random.of(['signing', 'visit', 'meeting', 'announcement']),
    date: `2021-${String(random.between(1, 6)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    dating: 'printed',
    summary: sentence(random),
    zones: [idOf(number)],
    cities: [city],
    companies: [companyId(number, 0)],
    projects: [projectId(number, 0)],
    source: articleOfZone(number),
  };
}
