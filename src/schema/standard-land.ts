import { z } from 'zod';
import { day } from './date.ts';
import { stamp } from './fact.ts';
import { id } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';

const share = z.number().min(0).max(100);
const positive = z.number().positive();

/** A lot of standard land (标准地): announced industrial land with its control indicators. */
export const standardLand = z.strictObject({
  id,
  plotNumber: z.string().min(1).meta(label('宗地编号', 'plot number')),
  announcement: z.string().optional().meta(label('公告号', 'announcement number')),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta(label('公告网址', 'announcement address')),
  areaMu: positive.meta(label('面积（亩）', 'area (mu)')),
  use: text.meta(label('用途', 'use')),
  industryCodes: z
    .array(z.string().regex(/^[A-T]?\d{2,4}$/))
    .default([])
    .meta(label('准入行业代码', 'admitted industry codes', 'GB/T 4754 大类至小类，要加引号', 'of GB/T 4754, in quotes')),
  industries: z.array(text).default([]).meta(label('准入行业', 'admitted industries')),
  termYears: positive.max(50).optional().meta(label('年限（年）', 'term (years)')),
  supplyMode: z.enum(['assignment', 'flexible-term', 'lease-first', 'lease-and-assignment']).optional().meta(label('供应方式', 'supply mode')),
  minFar: positive.optional().meta(label('容积率下限', 'floor area ratio, at least')),
  maxFar: positive.optional().meta(label('容积率上限', 'floor area ratio, at most')),
  minCoveragePercent: share.optional().meta(label('建筑系数下限（%）', 'building coverage, at least (%)')),
  maxGreenPercent: share.optional().meta(label('绿地率上限（%）', 'green share, at most (%)')),
  maxAdministrativePercent: share.optional().meta(label('行政办公用地上限（%）', 'administrative land, at most (%)')),
  minInvestmentCny10kPerMu: positive.optional().meta(label('投资强度（万元/亩）', 'investment intensity (RMB 10,000 per mu)')),
  minOutputCny10kPerMuYear: positive.optional().meta(label('亩均产出（万元/亩·年）', 'output per mu and year (RMB 10,000)')),
  minTaxCny10kPerMuYear: positive.optional().meta(label('亩均税收（万元/亩·年）', 'tax per mu and year (RMB 10,000)')),
  maxEnergyTcePerCny10k: positive.optional().meta(label('单位能耗上限（吨标准煤/万元）', 'energy use, at most (tce per RMB 10,000)')),
  emissionLimit: text.optional().meta(label('单位排放', 'emission limit')),
  regionalAssessments: z.array(text).default([]).meta(label('已完成的区域评价', 'regional assessments done')),
  levelled: text
    .optional()
    .meta(label('场平与通达', 'levelling and connections', '如“场平；通路、通水、通电”', 'such as “levelled; road, water, power”')),
  startPriceCny10k: positive.optional().meta(label('起始价（万元）', 'start price (RMB 10,000)')),
  depositCny10k: positive.optional().meta(label('保证金（万元）', 'deposit (RMB 10,000)')),
  deadline: day.optional().meta(label('截止日期', 'deadline')),
  status: z
    .enum(['reserve', 'announced', 'assigned', 'withdrawn'])
    .meta(label('状态', 'status', 'reserve 储备；announced 公告中；assigned 已成交；withdrawn 已终止', 'reserve, announced, assigned or withdrawn')),
  ...stamp,
});
export type StandardLand = z.infer<typeof standardLand>;
