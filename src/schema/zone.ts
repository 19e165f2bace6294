import { z } from 'zod';
import { asOf } from './date.ts';
import { stamp } from './fact.ts';
import { ref } from './id.ts';
import { label } from './label.ts';
import { plant } from './plant.ts';
import { profile } from './profile.ts';
import { cost, distance, threshold, utility } from './site-condition.ts';
import { standardLand } from './standard-land.ts';
import { aliases, text } from './text.ts';

/** Kinds of development zone. `unspecified` where a source prints only 开发区. */
export const zoneKinds = [
  'economic-technological',
  'high-tech',
  'economic',
  'modern-agriculture',
  'agricultural-high-tech',
  'ecological-tourism',
  'unspecified',
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** A development zone (开发区). Its city is the folder it lies in; its id is its folder's name. */
export const zone = z.strictObject({
  name: text.meta(label('名称', 'name', '来源给出的最完整名称', 'the fullest name that a source gives')),
  shortName: text.meta(label('简称', 'short name')),
  nameForm: z
    .enum(['full', 'short'])
    .meta(label('名称形式', 'form of the name', 'short：来源只给出简称', 'short: the sources give only a short form')),
  aliases,
  kind: z.enum(zoneKinds).meta(label('类别', 'kind')),
  level: z
    .enum(['national', 'provincial'])
    .optional()
    .meta(label('级别', 'level', '来源写明才填', 'only where a source says so')),
  state: z.enum(['established', 'proposed']).meta(label('状态', 'state', 'proposed：正在申报设立', 'proposed: applied for, not approved')),
  counties: z
    .array(ref('divisions'))
    .default([])
    .meta(label('所在县（市、区）', 'counties', '区划代码，要加引号', 'division codes, in quotes')),
  approved: asOf.optional().meta(label('批准时间', 'approved', '年或年月', 'year or month')),
  approvedAreaHa: z.number().positive().optional().meta(label('核准面积（公顷）', 'approved area (ha)')),
  plannedAreaSqKm: z.number().positive().optional().meta(label('规划面积（平方公里）', 'planned area (km²)')),
  builtAreaSqKm: z.number().positive().optional().meta(label('建成面积（平方公里）', 'built-up area (km²)')),
  chemicalParkGrade: z
    .enum(['A', 'B', 'C', 'D'])
    .optional()
    .meta(label('化工园区安全风险等级', 'chemical park risk grade', 'D 为较低风险，是最好的一级', 'D, relatively low risk, is the best grade')),
  named: z.strictObject(stamp).meta(label('名称出处', 'where it is named')),
  ...profile,
  plants: z.array(plant).default([]).meta(label('标准化厂房', 'standardized plants')),
  standardLand: z.array(standardLand).default([]).meta(label('标准地', 'standard land')),
  utilities: z.array(utility).default([]).meta(label('公用配套', 'utilities')),
  thresholds: z.array(threshold).default([]).meta(label('准入门槛', 'entry thresholds')),
  distances: z.array(distance).default([]).meta(label('交通距离', 'distances')),
  costs: z.array(cost).default([]).meta(label('要素价格', 'costs')),
});
export type Zone = z.infer<typeof zone>;
