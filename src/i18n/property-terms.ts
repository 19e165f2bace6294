/** Display names of the enumerations of plants and land, both languages side by side. */
import type { Plant } from '../schema/plant.ts';
import type { StandardLand } from '../schema/standard-land.ts';
import type { Text } from '../schema/text.ts';

export { plantKind } from '../domain/plants/building.ts';

export const plantStatus: Record<Plant['status'], Text> = {
  vacant: { zh: '空置', en: 'Vacant' },
  'partly-let': { zh: '部分出租', en: 'Partly let' },
  reserved: { zh: '已预留', en: 'Reserved' },
  let: { zh: '已出租', en: 'Let' },
  'being-built': { zh: '在建', en: 'Being built' },
};

export const plantStructure: Record<NonNullable<Plant['structure']>, Text> = {
  steel: { zh: '钢结构', en: 'Steel' },
  'rc-frame': { zh: '钢筋混凝土框架', en: 'Reinforced-concrete frame' },
  'rc-bent': { zh: '钢筋混凝土排架', en: 'Reinforced-concrete bent' },
  brick: { zh: '砖混', en: 'Brick and concrete' },
  other: { zh: '其他', en: 'Other' },
};

export const plantFloor: Record<NonNullable<Plant['floorFinish']>, Text> = {
  concrete: { zh: '混凝土', en: 'Concrete' },
  hardened: { zh: '耐磨硬化', en: 'Hardened' },
  epoxy: { zh: '环氧', en: 'Epoxy' },
  other: { zh: '其他', en: 'Other' },
};

export const plantTitle: Record<NonNullable<Plant['titleStatus']>, Text> = {
  certificate: { zh: '有不动产权证', en: 'Title certificate' },
  'in-process': { zh: '办理中', en: 'In process' },
  none: { zh: '无', en: 'None' },
};

export const landStatus: Record<StandardLand['status'], Text> = {
  reserve: { zh: '储备', en: 'In reserve' },
  announced: { zh: '公告中', en: 'Announced' },
  assigned: { zh: '已成交', en: 'Assigned' },
  withdrawn: { zh: '已终止', en: 'Withdrawn' },
};

export const landMode: Record<NonNullable<StandardLand['supplyMode']>, Text> = {
  assignment: { zh: '出让', en: 'Assignment' },
  'flexible-term': { zh: '弹性年期出让', en: 'Flexible-term assignment' },
  'lease-first': { zh: '先租后让', en: 'Lease before assignment' },
  'lease-and-assignment': { zh: '租让结合', en: 'Combined lease and assignment' },
};
