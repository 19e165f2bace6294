/** Parsed entries as they come from `content/`, before they are linked. */
import type { Round } from '../schema/batch.ts';
import type { Chain } from '../schema/chain.ts';
import type { City, Division, Province } from '../schema/city.ts';
import type { Company } from '../schema/company.ts';
import type { PortalEvent } from '../schema/event.ts';
import type { Mechanism } from '../schema/mechanism.ts';
import type { Page } from '../schema/page.ts';
import type { Policy } from '../schema/policy.ts';
import type { Project } from '../schema/project.ts';
import type { Glossary, Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Steps } from '../schema/steps.ts';
import type { Lang } from '../schema/text.ts';
import type { Zone } from '../schema/zone.ts';

/** One file of `content/` with what its place says about it. */
export interface Entry<T> {
  /** The file's or folder's name. */
  id: string;
  /** Path under `content/`, for edit links. */
  file: string;
  data: T;
  /** The city folder it lies in (zones, projects). */
  city?: string;
  /** The zone folder it lies in (projects). */
  zone?: string;
  /** Texts whose Chinese has changed since their English was confirmed: `figures[land].label`, or `en.md`. */
  outdatedEnglish?: readonly string[];
  /** Prose beside the file, as HTML. */
  bodies?: Partial<Record<Lang, string>>;
}

/** Everything in `content/`, by collection, each list sorted by id. */
export interface Entries {
  site: Entry<Site>[];
  divisions: Entry<{ validOn: string; source: string; divisions: Division[] }>[];
  glossary: Entry<Glossary>[];
  steps: Entry<Steps>[];
  province: Entry<Province>[];
  cities: Entry<City>[];
  zones: Entry<Zone>[];
  projects: Entry<Project>[];
  companies: Entry<Company>[];
  chains: Entry<Chain>[];
  policies: Entry<Policy>[];
  mechanisms: Entry<Mechanism>[];
  rounds: Entry<Round>[];
  events: Entry<PortalEvent>[];
  sources: Entry<Source>[];
  pages: Entry<Page>[];
}
