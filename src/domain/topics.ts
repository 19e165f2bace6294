import type { Figure, Statement } from '../schema/fact.ts';

type Topic = Figure['topic'];

/** The section of a profile in which a topic is shown. */
export const sectionOfTopic = {
  economy: 'results',
  investment: 'results',
  project: 'results',
  promotion: 'services',
  capacity: 'industries',
  industry: 'industries',
  plant: 'plants',
  land: 'plants',
  infrastructure: 'utilities',
  service: 'services',
  policy: 'policies',
  innovation: 'platforms',
  talent: 'platforms',
  reform: 'services',
  environment: 'services',
} as const satisfies Record<Topic, string>;

export type ProfileSection = (typeof sectionOfTopic)[Topic];

/** The rows that a section of a profile shows. */
export function rowsOfSection<T extends Pick<Figure | Statement, 'topic'>>(rows: readonly T[], section: ProfileSection): T[] {
  return rows.filter(({ topic }) => sectionOfTopic[topic] === section);
}
