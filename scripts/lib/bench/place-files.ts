/** The invented province with its cities, counties, city policies and source documents. */
import type { z } from 'zod';
import type { city, division, divisions, province } from '../../../src/schema/city.ts';
import type { policy } from '../../../src/schema/policy.ts';
import type { source } from '../../../src/schema/source.ts';
import { chainIds, mechanismIds, placement, roundIds, type ContentFile } from './common-files.ts';
import type { Random } from './random.ts';
import { coined, industries, sentence } from './words.ts';
import { toYaml } from './yaml.ts';

const stems = '甲jia 乙yi 丙bing 丁ding 戊wu 己ji 庚geng 辛xin 壬ren 癸gui 子zi'.split(' ');

interface InventedCity {
  id: string;
  /** No province has a code that begins with 99. */
  code: string;
  counties: readonly string[];
  zh: string;
  en: string;
  reading: string;
}

const countiesOfCity = 6;

export const cities: readonly InventedCity[] = stems.map((stem, index) => {
  const code = `99${String(index + 1).padStart(2, '0')}00`;
  const reading = stem.slice(1);
  const counties = Array.from({ length: countiesOfCity }, (_, county) => `${code.slice(0, 4)}${String(county + 21)}`);
  return {
    id: `city-${reading}`,
    code,
    counties,
    zh: `示例${stem.slice(0, 1)}市`,
    en: `Placeholder ${reading.charAt(0).toUpperCase()}${reading.slice(1)}`,
    reading: `shi li ${reading}`,
  };
});

/** The article that speaks of one zone, one city or the province. */
export const articleOfZone = (number: number): string => `report-${document(number)}/zone-${String(number)}`;
export const articleOfCity = (id: string): string => `city-reports/${id}`;
const articleOfProvince = 'city-reports/province';

/** Zones in one source document: as many as in the real one with the most. */
const zonesOfDocument = 40;
const document = (zone: number): string => String(Math.floor(zone / zonesOfDocument) + 1).padStart(3, '0');

/** Files of the province, its cities and what they say. */
export function* placeFiles(zones: number, random: Random): Generator<ContentFile> {
  yield [
    'divisions.yaml',
    toYaml({ validOn: '2021-01-01', source: 'Invented codes for the bench.', divisions: [...divisionRows()] } satisfies z.input<typeof divisions>),
  ];
  yield ['province.yaml', toYaml({ code: '990000', aliases: ['示例'], ...rows(articleOfProvince, random) } satisfies z.input<typeof province>)];
  for (const [index, place] of cities.entries()) {
    const line = Math.floor(index / 3) + 1;
    const data: z.input<typeof city> = {
      code: place.code,
      aliases: [place.zh.slice(0, -1)],
      navigator: { row: [line * 2 - 1, line * 2 + 1], column: [(index % 3) + 1, (index % 3) + 2] },
      ...rows(articleOfCity(place.id), random),
    };
    yield [`cities/${place.id}/city.yaml`, toYaml(data)];
    for (let number = 1; number <= policiesOfCity; number += 1) yield policyFile(place, number, random);
  }
  yield policyFile(undefined, 1, random);
  yield ['sources/city-reports.yaml', toYaml(documentOf(['province', ...cities.map(({ id }) => id)]))];
  for (let first = 0; first < zones; first += zonesOfDocument) {
    const ids = Array.from({ length: Math.min(zonesOfDocument, zones - first) }, (_, index) => `zone-${String(first + index)}`);
    yield [`sources/report-${document(first)}.yaml`, toYaml(documentOf(ids))];
  }
}

const policiesOfCity = 5;

function* divisionRows(): Generator<z.input<typeof division>> {
  yield { code: '990000', zh: '示例省', en: 'Placeholder Province', reading: ['shi li sheng'] };
  for (const [index, { code, zh, en, reading, counties }] of cities.entries()) {
    yield { code, zh, en, reading: [reading] };
    for (const [county, countyCode] of counties.entries()) {
      const name = coined(index * countiesOfCity + county);
      yield { code: countyCode, zh: `示例${name.zh}县`, en: `Placeholder ${name.en} County`, reading: [`shi li`] };
    }
  }
}

/** What a city and the province say of themselves. */
function rows(article: string, random: Random) {
  const stamp = { asOf: '2021-06', source: article };
  return {
    figures: (['economy', 'investment', 'project', 'land', 'service', 'innovation'] as const).map((topic, index) => ({
      id: `figure-${String(index + 1)}`,
      label: { zh: `示例指标${String(index + 1)}`, en: `Placeholder figure ${String(index + 1)}` },
      value: random.between(10, 9000) / 10,
      unit: 'cny-100m' as const,
      topic,
      ...stamp,
    })),
    targets: random
      .some(industries, 3)
      .map((name, index) => ({ id: `target-${String(index + 1)}`, name, placements: [placement(random)], ...stamp })),
    batches: [
      {
        id: 'batch-1',
        label: { zh: '示例批次', en: 'Placeholder round' },
        rounds: [random.of(roundIds)],
        total: { projects: 12, investmentCny100m: 34.5 },
        ...stamp,
      },
    ],
    practices: random.some(mechanismIds, 8).map((id) => ({ mechanism: id, statement: sentence(random), ...stamp })),
  };
}

function policyFile(place: InventedCity | undefined, number: number, random: Random): ContentFile {
  const stamp = { asOf: '2021-03', source: place ? articleOfCity(place.id) : articleOfProvince };
  const data: z.input<typeof policy> = {
    name: {
      zh: `${place?.zh ?? '示例省'}示例政策${String(number)}`,
      en: `${place?.en ?? 'Placeholder Province'} placeholder policy ${String(number)}`,
    },
    form: 'document',
    documentNumber: `示例发〔2021〕${String(number)}号`,
    scope: place ? { level: 'city', city: place.id } : { level: 'province' },
    issued: '2021-02',
    summary: sentence(random),
    qualifies: [{ id: 'who', text: sentence(random), ...stamp }],
    gives: [{ id: 'what', text: sentence(random), ...stamp }],
    chains: random.some(chainIds, 2),
    ...stamp,
  };
  return [`policies/${place?.id ?? 'province'}-policy-${String(number)}/policy.yaml`, toYaml(data)];
}

function documentOf(articles: readonly string[]): z.input<typeof source> {
  return {
    title: { zh: '示例文献', en: 'Placeholder report' },
    published: '2021-07',
    dating: 'printed',
    checkedOn: '2021-07-01',
    articles: articles.map((id) => ({ id, title: { zh: `示例文章${id}`, en: `Placeholder article ${id}` } })),
  };
}
