/**
 * The portal: all entries, linked once. Pages only look things up here; nothing on a page walks all
 * zones again. Every function that builds it is linear in the number of rows.
 */
import type { BatchTally } from '../schema/batch.ts';
import type { Chain } from '../schema/chain.ts';
import type { City, Division, Province } from '../schema/city.ts';
import type { Company } from '../schema/company.ts';
import type { PortalEvent } from '../schema/event.ts';
import type { Mechanism } from '../schema/mechanism.ts';
import type { Page } from '../schema/page.ts';
import type { CompanyRow, LeadingIndustry, Target } from '../schema/placement.ts';
import type { Policy } from '../schema/policy.ts';
import type { Park, Platform, Practice } from '../schema/practice.ts';
import type { Project, ProjectStage } from '../schema/project.ts';
import type { Glossary, Site } from '../schema/site.ts';
import type { Article, Source } from '../schema/source.ts';
import type { Steps } from '../schema/steps.ts';
import type { Lang, Text } from '../schema/text.ts';
import type { Zone } from '../schema/zone.ts';
import type { Entries } from './entries.ts';

type Bodies = Partial<Record<Lang, string>>;

interface Linked<T> {
  id: string;
  file: string;
  data: T;
  name: Text;
}

/** Rows of a place: the zone, city or province that says something. */
export type Place = ZoneNode | CityNode | ProvinceNode;

export interface ProvinceNode extends Linked<Province> {
  kind: 'province';
  projects: ProjectNode[];
  events: EventNode[];
  policies: PolicyNode[];
}
export interface CityNode extends Linked<City> {
  kind: 'city';
  division: Division;
  zones: ZoneNode[];
  /** Projects of the city’s zones, and those for which only the city is known. */
  projects: ProjectNode[];
  events: EventNode[];
  policies: PolicyNode[];
  bodies: Bodies;
}
export interface ZoneNode extends Linked<Zone> {
  kind: 'zone';
  city: CityNode;
  counties: Division[];
  projects: ProjectNode[];
  events: EventNode[];
  /** Policies of the zone itself, of its city, of the province and of the state, nearest first. */
  policies: PolicyNode[];
  chains: ChainNode[];
  bodies: Bodies;
}
export interface ProjectNode extends Linked<Project> {
  city: CityNode;
  zone?: ZoneNode;
  companies: CompanyNode[];
  chains: ChainNode[];
  stage: ProjectStage;
  events: EventNode[];
}
/** A company's part in a place. */
export interface CompanyPart {
  place: Place;
  row: CompanyRow;
}
export interface CompanyNode extends Linked<Company> {
  parts: CompanyPart[];
  projects: ProjectNode[];
  events: EventNode[];
  chains: ChainNode[];
}
export interface ChainNode extends Linked<Chain> {
  zones: ZoneNode[];
  industries: { place: Place; row: LeadingIndustry }[];
  targets: { place: Place; row: Target }[];
  /** Platforms and parks that name the chain. */
  facilities: { place: Place; row: Platform | Park }[];
  companies: CompanyNode[];
  projects: ProjectNode[];
  policies: PolicyNode[];
}
export interface PolicyNode extends Linked<Policy> {
  city?: CityNode;
  zone?: ZoneNode;
  bodies: Bodies;
}
export interface MechanismNode extends Linked<Mechanism> {
  practices: { place: Place; row: Practice }[];
  related: MechanismNode[];
}
export interface EventNode extends Linked<PortalEvent> {
  zones: ZoneNode[];
  cities: CityNode[];
  companies: CompanyNode[];
  projects: ProjectNode[];
}
export interface RoundNode {
  id: string;
  file: string;
  year: number;
  number: number;
  data: Entries['rounds'][number]['data'];
  tallies: { place: Place; row: BatchTally }[];
  projects: ProjectNode[];
}
export interface SourceNode extends Linked<Source> {
  articles: ArticleNode[];
}
export interface ArticleNode {
  /** `document/article`, as facts cite it. */
  ref: string;
  article: Article;
  source: SourceNode;
}
export interface PageNode extends Linked<Page> {
  bodies: Bodies;
}

export interface Portal {
  site: Site;
  glossary: Glossary;
  /** How to invest: the portal’s own order and words. */
  steps: Steps;
  divisions: ReadonlyMap<string, Division>;
  province: ProvinceNode;
  cities: readonly CityNode[];
  zones: readonly ZoneNode[];
  projects: readonly ProjectNode[];
  companies: readonly CompanyNode[];
  chains: readonly ChainNode[];
  policies: readonly PolicyNode[];
  mechanisms: readonly MechanismNode[];
  rounds: readonly RoundNode[];
  /** Newest first. */
  events: readonly EventNode[];
  sources: readonly SourceNode[];
  pages: readonly PageNode[];
  articles: ReadonlyMap<string, ArticleNode>;
  cityById: ReadonlyMap<string, CityNode>;
  zoneById: ReadonlyMap<string, ZoneNode>;
  chainById: ReadonlyMap<string, ChainNode>;
  companyById: ReadonlyMap<string, CompanyNode>;
  mechanismById: ReadonlyMap<string, MechanismNode>;
  projectById: ReadonlyMap<string, ProjectNode>;
  policyById: ReadonlyMap<string, PolicyNode>;
  eventById: ReadonlyMap<string, EventNode>;
  roundById: ReadonlyMap<string, RoundNode>;
  sourceById: ReadonlyMap<string, SourceNode>;
  pageById: ReadonlyMap<string, PageNode>;
  /** Files of entries whose Chinese has changed since their English was confirmed → the texts in question. */
  outdatedEnglish: ReadonlyMap<string, readonly string[]>;
  /** The newest day on which content was compared with a document: the portal's “today”. */
  checkedOn: string;
}
