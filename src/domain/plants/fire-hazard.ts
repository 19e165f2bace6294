/** Which production a plant admits by its fire hazard class (GB 50016). */
import type { Plant } from '../../schema/plant.ts';

export type FireHazardClass = NonNullable<Plant['fireHazardClass']>;

/** From the highest hazard (0) down. 丙 without a number admits both 丙1 and 丙2, as 丙1 does. */
const rank: Record<FireHazardClass, number> = { 甲: 0, 乙: 1, 丙1: 2, 丙: 2, 丙2: 3, 丁: 4, 戊: 5 };

/** The English letter of a class, always shown with the Chinese one. */
export const fireHazardLetter: Record<FireHazardClass, string> = { 甲: 'A', 乙: 'B', 丙1: 'C1', 丙: 'C', 丙2: 'C2', 丁: 'D', 戊: 'E' };

export const fireHazardOrder = Object.keys(rank) as FireHazardClass[];

/** Whether a plant of one class may house production of another: of the same hazard or a lower one. */
export function admitsHazard(plant: FireHazardClass, production: FireHazardClass): boolean {
  return rank[production] >= rank[plant];
}
