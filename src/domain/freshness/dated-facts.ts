/** The dated facts of a place, each with its kind, its name and where it stands in its file. */
import type { Text } from '../../schema/text.ts';
import type { Place, Portal } from '../portal.ts';
import type { FactKind } from './review-period.ts';

export interface DatedFact {
  kind: FactKind;
  /** What it is called; of a utility, a price or a threshold the value of its `kind`, which `i18n` has words for. */
  name: Text | string;
  asOf: string;
  /** File under `content/`. */
  file: string;
  /** Where it stands in the file: `figures/industrial-output`. */
  row: string;
}

/** A row of any list. Rows of practices and companies are known by what they refer to. */
interface Row {
  asOf: string;
  id?: string;
}

/**
 * All facts of a zone, city or the province that grow old, in the order of its file, then its own policies and projects.
 * Tallies of the three batches and events are history: they stay true.
 */
export function datedFactsOf(portal: Portal, place: Place): DatedFact[] {
  const { data, file } = place;
  const rowsOf = <T extends Row>(
    list: string,
    kind: FactKind,
    rows: readonly T[],
    name: (row: T) => Text | string,
    key?: (row: T) => string,
  ): DatedFact[] => rows.map((row) => ({ kind, name: name(row), asOf: row.asOf, file, row: `${list}/${key?.(row) ?? row.id ?? ''}` }));
  const named = (row: { name: Text }): Text => row.name;
  const facts = [
    ...rowsOf('contacts', 'contact', data.contacts, ({ office }) => office),
    ...rowsOf('figures', 'figure', data.figures, ({ label }) => label),
    ...rowsOf('statements', 'statement', data.statements, ({ text }) => text),
    ...rowsOf('leadingIndustries', 'industry', data.leadingIndustries, named),
    ...rowsOf('targets', 'target', data.targets, named),
    ...rowsOf(
      'companies',
      'company',
      data.companies,
      ({ company }) => portal.companyById.get(company)?.name ?? company,
      ({ company }) => company,
    ),
    ...rowsOf(
      'practices',
      'practice',
      data.practices,
      ({ mechanism }) => portal.mechanismById.get(mechanism)?.name ?? mechanism,
      ({ mechanism }) => mechanism,
    ),
    ...(['platforms', 'parks', 'funds', 'designations', 'partners'] as const).flatMap((list) =>
      rowsOf(list, 'resource', data[list] as readonly (Row & { name: Text })[], named),
    ),
  ];
  if (place.kind === 'zone') {
    const { plants, standardLand, utilities, thresholds, distances, costs } = place.data;
    facts.push(
      ...plants.map((plant): DatedFact => ({ kind: 'availability', name: plant.name, asOf: plant.verifiedOn, file, row: `plants/${plant.id}` })),
      ...rowsOf(
        'standardLand',
        'availability',
        standardLand.filter(({ status }) => status === 'reserve' || status === 'announced'),
        ({ plotNumber }) => plotNumber,
      ),
      ...rowsOf('utilities', 'utility', utilities, ({ kind }) => kind),
      ...rowsOf('thresholds', 'threshold', thresholds, ({ industry, id }) => industry ?? id),
      ...rowsOf('distances', 'distance', distances, named),
      ...rowsOf('costs', 'price', costs, ({ kind }) => kind),
    );
  }
  const own =
    place.kind === 'zone'
      ? place.policies.filter(({ zone }) => zone === place)
      : place.policies.filter(({ data: { scope } }) => scope.level === place.kind);
  for (const policy of own) facts.push({ kind: 'policy', name: policy.data.name, asOf: policy.data.asOf, file: policy.file, row: '' });
  const projects = place.kind === 'city' ? place.projects.filter(({ zone }) => !zone) : place.projects;
  for (const project of projects) {
    const last = project.data.stages.at(-1);
    if (last && project.stage !== 'in-production')
      facts.push({ kind: 'stage', name: project.data.name, asOf: last.asOf, file: project.file, row: 'stages' });
  }
  return facts;
}
