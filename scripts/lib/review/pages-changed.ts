/** Which pages a change touches: those of its entries, and those that show something of them. */
import { pathsOf } from '../../../src/domain/all-paths.ts';
import { placesCiting } from '../../../src/domain/places-citing.ts';
import type { Place, Portal } from '../../../src/domain/portal.ts';
import * as urls from '../../../src/domain/urls.ts';
import type { CollectionName } from '../../../src/schema/index.ts';
import type { EntryChange } from './entry-changes.ts';

export interface PagesChanged {
  new: string[];
  removed: string[];
  changed: string[];
}

const ownPath: Partial<Record<CollectionName, (id: string) => string>> = {
  glossary: () => urls.glossaryPath,
  steps: () => urls.investPath,
  province: () => urls.provincePath,
  cities: urls.cityPath,
  zones: urls.zonePath,
  projects: urls.projectPath,
  companies: urls.companyPath,
  chains: urls.chainPath,
  policies: urls.policyPath,
  mechanisms: urls.mechanismPath,
  events: urls.eventPath,
  sources: urls.sourcePath,
  pages: urls.prosePath,
};

/** The page of an entry, where it has one. */
export function pageOf({ collection, id }: Pick<EntryChange, 'collection' | 'id'>): string | undefined {
  return ownPath[collection]?.(id);
}

/** Pages by what happens to them. Lists, search and the home page, which show something of everything, are left out. */
export function allPathsChanged(base: Portal, head: Portal, changes: readonly EntryChange[], nodePaths: readonly string[]): PagesChanged {
  const [before, after] = [new Set(pathsOf(base)), new Set(pathsOf(head))];
  const touched = new Set([
    ...changes.flatMap((change) => [pageOf(change), ...[base, head].flatMap((portal) => neighboursOf(change, portal))]),
    ...nodePaths,
  ]);
  return {
    new: [...after].filter((path) => !before.has(path)).sort(),
    removed: [...before].filter((path) => !after.has(path)).sort(),
    changed: [...touched].filter((path) => path !== undefined && before.has(path) && after.has(path)).sort() as string[],
  };
}

/** Pages that show something of an entry. */
function neighboursOf({ collection, id }: EntryChange, portal: Portal): string[] {
  const places = (list: readonly Place[]) => list.map(placePath);
  const chains = (list: readonly { id: string }[]) => list.map((chain) => urls.chainPath(chain.id));
  const projects = (list: readonly { id: string }[]) => list.map((project) => urls.projectPath(project.id));
  const companies = (list: readonly { id: string }[]) => list.map((company) => urls.companyPath(company.id));
  switch (collection) {
    case 'zones': {
      const zone = portal.zoneById.get(id);
      return zone ? [urls.cityPath(zone.city.id), ...chains(zone.chains)] : [];
    }
    case 'projects': {
      const project = portal.projectById.get(id);
      return project
        ? [...places([project.city, ...(project.zone ? [project.zone] : [])]), ...companies(project.companies), ...chains(project.chains)]
        : [];
    }
    case 'companies': {
      const company = portal.companyById.get(id);
      return company ? [...places(company.parts.map(({ place }) => place)), ...projects(company.projects), ...chains(company.chains)] : [];
    }
    case 'policies': {
      const policy = portal.policyById.get(id);
      return policy ? places([...(policy.zone ? [policy.zone] : []), ...(policy.city ? [policy.city] : [])]) : [];
    }
    case 'mechanisms':
      return places((portal.mechanismById.get(id)?.practices ?? []).map(({ place }) => place));
    case 'events': {
      const event = portal.eventById.get(id);
      return event ? [...places([...event.zones, ...event.cities]), ...companies(event.companies), ...projects(event.projects)] : [];
    }
    case 'sources':
      return (portal.sourceById.get(id)?.articles ?? []).flatMap(({ ref }) => places(placesCiting(portal).get(ref) ?? []));
    default:
      return [];
  }
}

function placePath(place: Place): string {
  if (place.kind === 'province') return urls.provincePath;
  return place.kind === 'city' ? urls.cityPath(place.id) : urls.zonePath(place.id);
}
