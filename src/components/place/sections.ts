import type { CityNode, ProvinceNode } from '../../domain/portal.ts';
import { rowsOfSection, type ProfileSection } from '../../domain/topics.ts';
import type { View } from '../view.ts';

/** The sections of a city or the province that have something to show, with their titles. */
export function sectionsOf(view: View, place: CityNode | ProvinceNode): { id: string; title: string }[] {
  const { t } = view;
  const { data } = place;
  const some = (...lists: { length: number }[]): boolean => lists.some(({ length }) => length > 0);
  const facts = (section: ProfileSection) => [
    rowsOfSection(data.figures, section).filter(({ headline }) => !headline),
    rowsOfSection(data.statements, section),
  ];
  const projects = place.kind === 'city' ? place.projects : [];
  return [
    some(data.leadingIndustries, data.targets, ...facts('industries')) && { id: 'industries', title: t.industries },
    some(data.companies) && { id: 'companies', title: t.companies },
    some(...facts('plants'), ...facts('utilities')) && { id: 'plants', title: t.plantsAndLand },
    some(place.policies, ...facts('policies')) && { id: 'policies', title: t.policies },
    some(projects, data.batches, ...facts('results')) && { id: 'results', title: t.results },
    some(data.practices, ...facts('services')) && { id: 'services', title: t.services },
    some(data.parks, data.platforms, data.funds, data.designations, data.partners, ...facts('platforms')) && { id: 'platforms', title: t.platforms },
    some(place.events) && { id: 'timeline', title: t.timeline },
  ].filter((section) => section !== false);
}
