import type { Company } from '../schema/company.ts';
import type { CompanyRow, Placement } from '../schema/placement.ts';

/**
 * Where a company stands on chains by its part in a place: where the place says it, down to a node, nothing else
 * counts; where it names no node, what the company does anywhere counts too.
 */
export function placementsIn(row: CompanyRow, company: Company): readonly Placement[] {
  return row.placements.some(({ node }) => node !== undefined) ? row.placements : [...row.placements, ...company.placements];
}
