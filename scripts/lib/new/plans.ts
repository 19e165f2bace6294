/** What `npm run new` asks for each kind of entry, in order. What a field is called, takes and means is said by the schema. */
import { figureTopic } from '../../../src/i18n/terms.ts';
import type { CollectionName } from '../../../src/schema/index.ts';
import type { Text } from '../../../src/schema/text.ts';

export const kinds = ['zone', 'project', 'company', 'policy', 'event', 'source'] as const;
export type Kind = (typeof kinds)[number];

export interface Question {
  /** Path of the field, rows by number: `stages.0.asOf`. A text in both languages is asked twice. */
  path: string;
  /** May be skipped with an empty answer. */
  optional?: boolean;
  /** Asked only when this field has one of these values, or any value where none are given. */
  when?: { path: string; is?: readonly string[] };
  /** In place of the field's own name, where the row says more than the field. */
  title?: Text;
  /** What goes with an answer: fixed values, or `=path` for what was answered there. */
  with?: Readonly<Record<string, string | Readonly<Text>>>;
  /** The day of today is offered. */
  today?: boolean;
}

export interface Plan {
  collection: CollectionName;
  name: Text;
  /** The folder: under a city, under a zone or city, or one for all. */
  place: 'city' | 'zone-or-city' | 'none';
  /** Path of the file; `{city}`, `{zone}` and `{id}` are filled in. */
  file: (place: { city?: string | undefined; zone?: string | undefined; id: string }) => string;
  /** A first paragraph of prose is needed. */
  body: boolean;
  questions: readonly Question[];
}

const stamp: Question[] = [{ path: 'asOf' }, { path: 'source' }];
const onChain: Question[] = [
  { path: 'placements.0.chain', optional: true },
  { path: 'placements.0.node', optional: true, when: { path: 'placements.0.chain' } },
];

export const plans: Record<Kind, Plan> = {
  zone: {
    collection: 'zones',
    name: { zh: '开发区', en: 'zone' },
    place: 'city',
    file: ({ city = '', id }) => `zones/${city}/${id}/zone.yaml`,
    body: true,
    questions: [
      { path: 'name' },
      { path: 'shortName' },
      { path: 'nameForm' },
      { path: 'kind' },
      { path: 'level', optional: true },
      { path: 'state' },
      { path: 'counties', optional: true },
      { path: 'named.asOf' },
      { path: 'named.source' },
    ],
  },
  project: {
    collection: 'projects',
    name: { zh: '项目', en: 'project' },
    place: 'zone-or-city',
    file: ({ city = '', zone, id }) => (zone === undefined ? `cities/${city}/projects/${id}.yaml` : `zones/${city}/${zone}/projects/${id}.yaml`),
    body: false,
    questions: [
      { path: 'name' },
      { path: 'companies', optional: true },
      ...onChain,
      { path: 'stages.0.stage' },
      { path: 'stages.0.asOf' },
      { path: 'stages.0.source' },
      { path: 'round', optional: true },
      { path: 'batch', optional: true, when: { path: 'round' } },
      { path: 'summary', optional: true },
      {
        path: 'figures.0.value',
        optional: true,
        title: { zh: '总投资（亿元，来源写明才填）', en: 'Total investment (RMB 100 million, only where the source states it)' },
        with: {
          'figures.0.id': 'investment',
          'figures.0.label': { zh: '总投资', en: 'Total investment' },
          'figures.0.unit': 'cny-100m',
          'figures.0.topic': 'investment' satisfies keyof typeof figureTopic,
          'figures.0.asOf': '=stages.0.asOf',
          'figures.0.source': '=stages.0.source',
        },
      },
      { path: 'figures.0.status', optional: true, when: { path: 'figures.0.value' } },
    ],
  },
  company: {
    collection: 'companies',
    name: { zh: '企业', en: 'company' },
    place: 'none',
    file: ({ id }) => `companies/${id}.yaml`,
    body: false,
    questions: [
      { path: 'name' },
      { path: 'nameForm', optional: true },
      { path: 'shortName', optional: true, when: { path: 'nameForm', is: ['full'] } },
      { path: 'from', optional: true },
      { path: 'business', optional: true },
      ...onChain,
      ...stamp,
    ],
  },
  policy: {
    collection: 'policies',
    name: { zh: '政策', en: 'policy' },
    place: 'none',
    file: ({ id }) => `policies/${id}/policy.yaml`,
    body: false,
    questions: [
      { path: 'name' },
      { path: 'form' },
      { path: 'issuer', optional: true },
      { path: 'documentNumber', optional: true },
      { path: 'scope.level' },
      { path: 'scope.city', when: { path: 'scope.level', is: ['city'] } },
      { path: 'scope.zone', when: { path: 'scope.level', is: ['zone'] } },
      { path: 'issued', optional: true },
      { path: 'validTo', optional: true },
      { path: 'url', optional: true },
      { path: 'summary' },
      { path: 'chains', optional: true },
      ...stamp,
    ],
  },
  event: {
    collection: 'events',
    name: { zh: '动态', en: 'event' },
    place: 'none',
    file: ({ id }) => `events/${id}.yaml`,
    body: false,
    questions: [
      { path: 'title' },
      { path: 'kind' },
      { path: 'date' },
      { path: 'dating' },
      { path: 'place', optional: true },
      { path: 'summary' },
      { path: 'cities', optional: true },
      { path: 'zones', optional: true },
      { path: 'companies', optional: true },
      { path: 'projects', optional: true },
      { path: 'source' },
    ],
  },
  source: {
    collection: 'sources',
    name: { zh: '资料来源', en: 'source' },
    place: 'none',
    file: ({ id }) => `sources/${id}.yaml`,
    body: false,
    questions: [
      { path: 'title' },
      { path: 'publisher', optional: true },
      { path: 'published' },
      { path: 'dating' },
      { path: 'url', optional: true },
      { path: 'checkedOn', today: true },
      { path: 'articles.0.id' },
      { path: 'articles.0.title' },
      { path: 'articles.0.credit', optional: true },
    ],
  },
};
