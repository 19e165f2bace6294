/** What the sources put on a chain without naming a node: it is on the chain, and makes no node present. */
import type { Placement } from '../../schema/placement.ts';
import { placementsIn } from '../placements-in.ts';
import type { ChainNode, ProjectNode } from '../portal.ts';
import type { PlacedCompany, PlacedFacility, PlacedIndustry, PlacedTarget } from './chain-map.ts';

export interface OnWholeChain {
  industries: PlacedIndustry[];
  targets: PlacedTarget[];
  /** Without those that were only met. */
  companies: PlacedCompany[];
  projects: ProjectNode[];
  facilities: PlacedFacility[];
}

/** Rows that name the chain and none of its nodes, each kind in the order of the places. */
export function onWholeChain(chain: ChainNode): OnWholeChain {
  const whole = (placements: readonly Placement[]): boolean => {
    const here = placements.filter((placement) => placement.chain === chain.id);
    return here.length > 0 && here.every(({ node }) => node === undefined);
  };
  return {
    industries: chain.industries.filter(({ row }) => whole(row.placements)),
    targets: chain.targets.filter(({ row }) => whole(row.placements)),
    companies: chain.companies.flatMap((company) =>
      company.parts
        .filter(({ row }) => row.role !== 'contact' && whole(placementsIn(row, company.data)))
        .map(({ place, row }): PlacedCompany => ({ company, place, row })),
    ),
    projects: chain.projects.filter(({ data }) => whole(data.placements)),
    facilities: chain.facilities.filter(({ row }) => whole(row.placements)),
  };
}
