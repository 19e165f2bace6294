/** Kinds of building and what is laid on in them, as the need asks for them. */
import type { Plant } from '../../schema/plant.ts';
import type { Text } from '../../schema/text.ts';

export type PlantType = Plant['kind'];

export const plantKind: Record<PlantType, Text> = {
  'single-storey': { zh: '单层厂房', en: 'Single-storey plant' },
  'multi-storey': { zh: '多层厂房', en: 'Multi-storey plant' },
  'high-rise': { zh: '高层厂房', en: 'High-rise plant' },
  warehouse: { zh: '仓库', en: 'Warehouse' },
  research: { zh: '研发用房', en: 'Research building' },
};
export const plantTypes = Object.keys(plantKind) as PlantType[];

/** Supplies that a plant may have or lack. */
export type Supply = 'steam' | 'gas';
export const supplyChoices = ['steam', 'gas', 'steam-gas'] as const;
export type SupplyChoice = (typeof supplyChoices)[number];

export const supplyWords: Record<SupplyChoice, Text> = {
  steam: { zh: '蒸汽', en: 'steam' },
  gas: { zh: '天然气', en: 'natural gas' },
  'steam-gas': { zh: '蒸汽和天然气', en: 'steam and natural gas' },
};

export function suppliesIn(choice: SupplyChoice): Supply[] {
  return choice === 'steam-gas' ? ['steam', 'gas'] : [choice];
}
