/** What the rows of places say: industries, targets, companies, platforms, practices and tallies reach what they name. */
import type { Placement } from '../../schema/placement.ts';
import type { ChainNode, Place } from '../portal.ts';
import type { Chains } from './chains.ts';
import { placementsIn } from '../placements-in.ts';
import { addOnce, found } from './find.ts';
import type { Mechanisms } from './mechanisms.ts';
import type { Places } from './places.ts';
import type { Projects } from './projects.ts';

/** Links every row of every place, then puts companies and projects on their chains. */
export function linkRows(
  places: Places,
  chains: Chains,
  { companies, companyById, projects, roundById }: Projects,
  { mechanismById }: Mechanisms,
): void {
  const { chainsOf } = chains;
  for (const place of places.all) {
    const { data } = place;
    const onChain = (placements: readonly Placement[]): ChainNode[] => putOnChains(place, chainsOf(placements));
    for (const row of data.leadingIndustries) for (const chain of onChain(row.placements)) chain.industries.push({ place, row });
    for (const row of data.targets) for (const chain of onChain(row.placements)) chain.targets.push({ place, row });
    for (const row of [...data.platforms, ...data.parks]) for (const chain of onChain(row.placements)) chain.facilities.push({ place, row });
    for (const row of data.companies) {
      const company = found(companyById, row.company, 'company');
      company.parts.push({ place, row });
      for (const chain of chainsOf(row.placements)) addOnce(company.chains, chain);
      // A visit does not put a zone on a chain.
      if (row.role !== 'contact') onChain(placementsIn(row, company.data));
    }
    for (const row of data.practices) found(mechanismById, row.mechanism, 'mechanism').practices.push({ place, row });
    for (const row of data.batches) for (const id of row.rounds) found(roundById, id, 'round').tallies.push({ place, row });
    if (place.kind === 'zone') for (const project of place.projects) onChain(project.data.placements);
  }
  for (const company of companies) for (const chain of company.chains) chain.companies.push(company);
  for (const project of projects) for (const chain of project.chains) chain.projects.push(project);
  for (const zone of places.zones) zone.chains.sort((a, b) => a.data.order - b.data.order);
}

/** Only zones stand on chains. A zone has few chains, a chain many zones: the short list says what is new. */
function putOnChains(place: Place, chains: ChainNode[]): ChainNode[] {
  if (place.kind === 'zone') {
    for (const chain of chains) if (addOnce(place.chains, chain)) chain.zones.push(place);
  }
  return chains;
}
