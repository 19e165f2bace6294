/** Companies and the projects that they invest in. */
import type { Entries } from '../entries.ts';
import type { CompanyNode, ProjectNode, RoundNode } from '../portal.ts';
import type { Chains } from './chains.ts';
import { addOnce, byId, found } from './find.ts';
import type { Places } from './places.ts';

export interface Projects {
  companies: CompanyNode[];
  companyById: ReadonlyMap<string, CompanyNode>;
  projects: ProjectNode[];
  projectById: ReadonlyMap<string, ProjectNode>;
  /** Newest first. */
  rounds: RoundNode[];
  roundById: ReadonlyMap<string, RoundNode>;
}

/** Makes companies, projects and rounds, and adds the projects to their places. */
export function linkProjects(entries: Entries, places: Places, { chainsOf }: Chains): Projects {
  const companies = entries.companies.map((entry): CompanyNode => ({
    ...entry,
    name: entry.data.name,
    parts: [],
    projects: [],
    events: [],
    chains: chainsOf(entry.data.placements),
  }));
  const companyById = byId(companies);
  const rounds = entries.rounds.map((entry): RoundNode => ({
    ...entry,
    year: entry.data.year,
    number: entry.data.number,
    tallies: [],
    projects: [],
  }));
  rounds.sort((a, b) => b.year - a.year || b.number - a.number);
  const roundById = byId(rounds);

  const projects = entries.projects.map((entry): ProjectNode => {
    const zone = entry.zone === undefined ? undefined : found(places.zoneById, entry.zone, 'zone');
    const last = entry.data.stages.at(-1);
    if (!last) throw new Error(`${entry.file} has no stage`);
    return {
      ...entry,
      name: entry.data.name,
      city: zone?.city ?? found(places.cityById, entry.city ?? '', 'city'),
      ...(zone ? { zone } : {}),
      companies: entry.data.companies.map((id) => found(companyById, id, 'company')),
      chains: chainsOf(entry.data.placements),
      stage: last.stage,
      events: [],
    } as ProjectNode;
  });
  for (const project of projects) {
    project.city.projects.push(project);
    project.zone?.projects.push(project);
    if (project.data.round) found(roundById, project.data.round, 'round').projects.push(project);
    for (const company of project.companies) {
      company.projects.push(project);
      for (const chain of project.chains) addOnce(company.chains, chain);
    }
  }
  return { companies, companyById, projects, projectById: byId(projects), rounds, roundById };
}
