import { z } from 'zod';
import { basis, stamp, status } from './fact.ts';
import { id, ref } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';

/** The three stages of the “three batches” events (三个一批). */
export const batchStages = ['signed', 'started', 'in-production'] as const;
export type BatchStage = (typeof batchStages)[number];

const line = z.strictObject({
  projects: z.number().int().nonnegative().optional().meta(label('项目数', 'number of projects')),
  investmentCny100m: z.number().nonnegative().optional().meta(label('总投资（亿元）', 'total investment (RMB 100 million)')),
  outputCny100m: z.number().nonnegative().optional().meta(label('预计年产值（亿元）', 'expected yearly output (RMB 100 million)')),
  completedCny100m: z.number().nonnegative().optional().meta(label('已完成投资（亿元）', 'investment completed (RMB 100 million)')),
});

/** The three official rates: 签约开工率, 开工投产率, 投产达效率. */
export const rateKinds = ['construction-start', 'production-launch', 'target-achievement'] as const;

const rate = z.strictObject({
  kind: z.enum(rateKinds).meta(label('率别', 'rate')),
  percent: z.number().min(0).max(100).meta(label('数值（%）', 'value (%)')),
  basis,
  basisNote: text.optional().meta(label('口径说明', 'note on the basis', '如“6.31/10.12 亿元”', 'such as “6.31 of 10.12”')),
});

/** One published tally of the three batches: of one round, or of several rounds together. */
export const batchTally = z.strictObject({
  id,
  label: text.meta(label('名称', 'label', '如“2024年第二次”', 'such as “second round of 2024”')),
  rounds: z.array(ref('rounds')).default([]).meta(label('轮次', 'rounds')),
  status: status.optional(),
  total: line.optional().meta(label('合计', 'total')),
  signed: line.optional().meta(label('签约一批', 'signed')),
  started: line.optional().meta(label('开工一批', 'started')),
  launched: line.optional().meta(label('投产一批', 'in production')),
  /** Of the signed projects: those started. Of the started ones: those in production. */
  signedThenStarted: line.optional().meta(label('签约后已开工', 'signed and since started')),
  startedThenLaunched: line.optional().meta(label('开工后已投产', 'started and since in production')),
  rates: z.array(rate).default([]).meta(label('三率', 'rates')),
  sectors: z.array(text).default([]).meta(label('涉及领域', 'sectors')),
  ...stamp,
});
export type BatchTally = z.infer<typeof batchTally>;
export type BatchLine = z.infer<typeof line>;
export type Rate = z.infer<typeof rate>;

/** A province-wide round of the three batches. */
export const round = z.strictObject({
  year: z.number().int().min(2020).max(2100).meta(label('年份', 'year')),
  number: z.number().int().positive().meta(label('次序', 'number in the year')),
  mainVenue: ref('cities').optional().meta(label('主会场', 'main venue')),
  ...{ asOf: stamp.asOf.optional(), source: stamp.source.optional(), note: stamp.note },
});
export type Round = z.infer<typeof round>;
