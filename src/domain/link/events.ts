/** Dated events, seen by everyone who had a part in them. */
import { compareAsOfNewestFirst } from '../as-of.ts';
import type { Entries } from '../entries.ts';
import type { EventNode } from '../portal.ts';
import { found } from './find.ts';
import type { Places } from './places.ts';
import type { Projects } from './projects.ts';

/** Makes the events, newest first, and adds them to their places, companies and projects. */
export function linkEvents(entries: Entries, { province, cityById, zoneById }: Places, { companyById, projectById }: Projects): EventNode[] {
  const events = entries.events.map((entry): EventNode => ({
    ...entry,
    name: entry.data.title,
    zones: entry.data.zones.map((id) => found(zoneById, id, 'zone')),
    cities: entry.data.cities.map((id) => found(cityById, id, 'city')),
    companies: entry.data.companies.map((id) => found(companyById, id, 'company')),
    projects: entry.data.projects.map((id) => found(projectById, id, 'project')),
  }));
  events.sort((a, b) => compareAsOfNewestFirst(a.data.date, b.data.date) || a.id.localeCompare(b.id));
  for (const event of events) {
    const eventCities = new Set([...event.cities, ...event.zones.map((zone) => zone.city)]);
    for (const owner of [...event.zones, ...eventCities, ...event.companies, ...event.projects]) owner.events.push(event);
    if (eventCities.size === 0) province.events.push(event);
  }
  return events;
}
