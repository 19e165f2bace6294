/** The texts of the rows of a place or project: what its page says beside its own name. */
import type { BatchTally } from '../../schema/batch.ts';
import type { Figure } from '../../schema/fact.ts';
import type { Text } from '../../schema/text.ts';
import { units, type Unit } from '../../schema/unit.ts';
import type { CompanyNode, Place, ZoneNode } from '../portal.ts';
import { exact } from '../units.ts';
import { bothOf } from './record.ts';

/** A value as the sources print it, and in English business style: 14GW, 52万平方米, RMB 1.49 billion. */
export function printedFigure(value: number, unit: Unit, times?: number): string[] {
  const before = times === undefined ? '' : `${String(times)}×`;
  const forms = [before + String(value) + units[unit].zh];
  if (/^[A-Za-z%]/.test(units[unit].en) && !unit.startsWith('cny')) forms.push(`${before}${String(value)}${units[unit].en}`);
  if (unit === 'cny-100m') forms.push(value >= 10 ? `${String(exact(value / 10))} billion` : `${String(exact(value * 100))} million`);
  return forms;
}

/** A figure with its label: 光伏电池产能 14GW. */
export function figureTexts(figure: Pick<Figure, 'label' | 'value' | 'unit' | 'times'>): string[] {
  return [...bothOf([figure.label]), ...printedFigure(figure.value, figure.unit, figure.times)];
}

function tallyTexts(tally: BatchTally): string[] {
  const lines = [tally.total, tally.signed, tally.started, tally.launched, tally.signedThenStarted, tally.startedThenLaunched];
  const amounts = lines.flatMap((line) => [line?.investmentCny100m, line?.outputCny100m, line?.completedCny100m]);
  return [
    ...bothOf([tally.label, ...tally.sectors]),
    ...amounts.flatMap((amount) => (amount === undefined ? [] : printedFigure(amount, 'cny-100m'))),
    ...tally.rates.map((rate) => `${String(rate.percent)}%`),
  ];
}

/** Names of a company that may stand on a page. */
export function companyNames(company: CompanyNode): string[] {
  return [...bothOf([company.data.name, company.data.shortName]), ...company.data.aliases];
}

/** What a place is about: its industries, what it recruits for, and the products of its chains. */
export function subjectsOf(place: Place): string[] {
  const { leadingIndustries, targets } = place.data;
  return bothOf([...leadingIndustries, ...targets].map((row) => row.name));
}

/** Everything else that the rows of a place say. */
export function mentionsOf(place: Place, companyById: ReadonlyMap<string, CompanyNode>, mechanismName: (id: string) => Text | undefined): string[] {
  const { data } = place;
  const texts: (Text | undefined)[] = [
    ...data.statements.map((row) => row.text),
    ...data.practices.flatMap((row) => [mechanismName(row.mechanism), row.statement]),
    ...[...data.platforms, ...data.parks, ...data.funds].flatMap((row) => [row.name, row.summary]),
    ...data.parks.map((row) => row.industry),
    ...data.designations.flatMap((row) => [row.name, row.holder]),
    ...data.partners.flatMap((row) => [row.name, row.relation]),
    ...data.companies.map((row) => row.wording),
    ...data.contacts.flatMap((row) => [row.office, row.address]),
    ...place.projects.map((project) => project.name),
  ];
  const companies = data.companies.flatMap((row) => {
    const company = companyById.get(row.company);
    return company ? companyNames(company) : [];
  });
  return [
    ...bothOf(texts),
    ...companies,
    ...data.figures.flatMap(figureTexts),
    ...data.batches.flatMap(tallyTexts),
    ...place.projects.flatMap((project) => project.data.figures.flatMap(figureTexts)),
    ...(place.kind === 'zone' ? siteTexts(place) : []),
  ];
}

/** Plants, land, supply and distances of a zone. */
function siteTexts({ data, counties }: ZoneNode): string[] {
  return [
    ...counties.flatMap((county) => [county.zh, county.en]),
    ...bothOf([
      ...data.plants.map((plant) => plant.name),
      ...data.standardLand.flatMap((land) => [land.use, ...land.industries]),
      ...data.utilities.flatMap((utility) => [utility.provider, utility.capacity]),
      ...data.thresholds.map((threshold) => threshold.industry),
      ...data.distances.map((distance) => distance.name),
    ]),
    ...data.standardLand.map((land) => land.plotNumber),
    ...data.plants.flatMap((plant) => printedFigure(plant.floorAreaSqm, 'sqm')),
  ];
}
