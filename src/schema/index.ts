/** Collection name → schema, and where its files lie under `content/`. The one list of what there is. */
import type { z } from 'zod';
import { round } from './batch.ts';
import { chain } from './chain.ts';
import { city, divisions, province } from './city.ts';
import { company } from './company.ts';
import { event } from './event.ts';
import { mechanism } from './mechanism.ts';
import { page } from './page.ts';
import { policy } from './policy.ts';
import { project } from './project.ts';
import { glossary, site } from './site.ts';
import { source } from './source.ts';
import { steps } from './steps.ts';
import { zone } from './zone.ts';

export interface Collection {
  /** Path pattern under `content/`; `*` stands for one name, and the last `*` before `.yaml` or the folder's name is the id. */
  patterns: readonly string[];
  schema: z.ZodType;
  /** Markdown bodies that belong to an entry, beside its file. */
  bodies: 'required' | 'optional' | 'none';
}

export const collections = {
  site: { patterns: ['site.yaml'], schema: site, bodies: 'none' },
  divisions: { patterns: ['divisions.yaml'], schema: divisions, bodies: 'none' },
  glossary: { patterns: ['glossary.yaml'], schema: glossary, bodies: 'none' },
  steps: { patterns: ['steps.yaml'], schema: steps, bodies: 'none' },
  province: { patterns: ['province.yaml'], schema: province, bodies: 'none' },
  cities: { patterns: ['cities/*/city.yaml'], schema: city, bodies: 'optional' },
  zones: { patterns: ['zones/*/*/zone.yaml'], schema: zone, bodies: 'required' },
  projects: { patterns: ['zones/*/*/projects/*.yaml', 'cities/*/projects/*.yaml'], schema: project, bodies: 'none' },
  companies: { patterns: ['companies/*.yaml'], schema: company, bodies: 'none' },
  chains: { patterns: ['chains/*.yaml'], schema: chain, bodies: 'none' },
  policies: { patterns: ['policies/*/policy.yaml'], schema: policy, bodies: 'optional' },
  mechanisms: { patterns: ['mechanisms/*.yaml'], schema: mechanism, bodies: 'none' },
  rounds: { patterns: ['rounds/*.yaml'], schema: round, bodies: 'none' },
  events: { patterns: ['events/*.yaml'], schema: event, bodies: 'none' },
  sources: { patterns: ['sources/*.yaml'], schema: source, bodies: 'none' },
  pages: { patterns: ['pages/*/page.yaml'], schema: page, bodies: 'required' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
