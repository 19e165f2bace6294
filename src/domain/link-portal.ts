/** Entries → Portal. Each step, in `link/`, makes one kind of node and adds it to those made before. */
import type { Entries, Entry } from './entries.ts';
import { linkChains } from './link/chains.ts';
import { linkEvents } from './link/events.ts';
import { byId, only } from './link/find.ts';
import { linkMechanisms } from './link/mechanisms.ts';
import { linkPlaces } from './link/places.ts';
import { linkPolicies } from './link/policies.ts';
import { linkProjects } from './link/projects.ts';
import { linkRows } from './link/rows.ts';
import { linkSources } from './link/sources.ts';
import type { PageNode, Portal } from './portal.ts';

/**
 * Links all entries once, in time linear in the number of rows.
 * @throws Error when a reference leads nowhere; the checker reports such references with their place first.
 */
export function linkPortal(entries: Entries): Portal {
  const sources = linkSources(entries);
  const places = linkPlaces(entries);
  const chains = linkChains(entries);
  const projects = linkProjects(entries, places, chains);
  const mechanisms = linkMechanisms(entries);
  linkRows(places, chains, projects, mechanisms);
  const policies = linkPolicies(entries, places, chains);
  const events = linkEvents(entries, places, projects);
  const pages = entries.pages.map((entry): PageNode => ({ ...entry, name: entry.data.title, bodies: entry.bodies ?? {} }));
  const { divisions, province, cities, zones, cityById, zoneById } = places;
  return {
    site: only(entries.site, 'site').data,
    glossary: only(entries.glossary, 'glossary').data,
    steps: only(entries.steps, 'steps').data,
    divisions,
    province,
    cities,
    zones,
    cityById,
    zoneById,
    chains: chains.chains,
    chainById: chains.chainById,
    ...projects,
    ...mechanisms,
    policies,
    policyById: byId(policies),
    events,
    eventById: byId(events),
    ...sources,
    sourceById: byId(sources.sources),
    pages,
    pageById: byId(pages),
    outdatedEnglish: outdatedIn(entries),
  };
}

function outdatedIn(entries: Entries): Portal['outdatedEnglish'] {
  const all = (Object.values(entries) as Entry<unknown>[][]).flat();
  return new Map(all.flatMap(({ file, outdatedEnglish }) => (outdatedEnglish ? [[file, outdatedEnglish] as const] : [])));
}
