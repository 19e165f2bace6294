import { z } from 'zod';
import { label } from './label.ts';

/**
 * Units in which the sources print figures. A figure is stored in the printed unit, so that a
 * reviewer compares digits; `src/domain/units.ts` converts.
 */
export const units = {
  'cny-100m': { zh: '亿元', en: 'RMB 100 million' },
  'cny-10k': { zh: '万元', en: 'RMB 10,000' },
  cny: { zh: '元', en: 'RMB' },
  percent: { zh: '%', en: '%' },
  mu: { zh: '亩', en: 'mu' },
  sqm: { zh: '平方米', en: 'm²' },
  'sqm-10k': { zh: '万平方米', en: '10,000 m²' },
  ha: { zh: '公顷', en: 'ha' },
  'sq-km': { zh: '平方公里', en: 'km²' },
  km: { zh: '公里', en: 'km' },
  gw: { zh: 'GW', en: 'GW' },
  mw: { zh: 'MW', en: 'MW' },
  gwh: { zh: 'GWh', en: 'GWh' },
  tonne: { zh: '吨', en: 't' },
  'tonne-10k': { zh: '万吨', en: '10,000 t' },
  'tonne-per-year': { zh: '吨/年', en: 't/a' },
  'tonne-10k-per-year': { zh: '万吨/年', en: '10,000 t/a' },
  'tonne-per-day': { zh: '吨/日', en: 't/d' },
  'set-10k': { zh: '万台套', en: '10,000 sets' },
  'set-10k-per-year': { zh: '万台套/年', en: '10,000 sets a year' },
  project: { zh: '个项目', en: 'projects' },
  enterprise: { zh: '家企业', en: 'enterprises' },
  item: { zh: '项', en: 'items' },
  matter: { zh: '件', en: 'matters' },
  plot: { zh: '宗', en: 'plots' },
  person: { zh: '人', en: 'people' },
  time: { zh: '次', en: 'times' },
  group: { zh: '批次', en: 'groups' },
  chain: { zh: '条产业链', en: 'industrial chains' },
  industry: { zh: '个产业', en: 'industries' },
  town: { zh: '个专业镇', en: 'specialized towns' },
  zone: { zh: '家开发区', en: 'development zones' },
  park: { zh: '个园区', en: 'parks' },
  centre: { zh: '个中心', en: 'centres' },
  platform: { zh: '个平台', en: 'platforms' },
  base: { zh: '个基地', en: 'bases' },
  organisation: { zh: '家机构', en: 'organisations' },
  year: { zh: '年', en: 'years' },
  lead: { zh: '条', en: 'leads' },
  'task-force': { zh: '个专班', en: 'task forces' },
  'person-trip': { zh: '人次', en: 'person-trips' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type Unit = keyof typeof units;

/** The unit of a figure, as the source prints it. */
export const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]).meta(label('单位', 'unit', '与原文一致，不换算', 'as printed, not converted'));
