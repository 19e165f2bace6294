import { z } from 'zod';
import { figure, stamp } from './fact.ts';
import { ref } from './id.ts';
import { label } from './label.ts';
import { placements } from './placement.ts';
import { aliases, text } from './text.ts';
import { batchStages } from './batch.ts';

/** Steps of a project from plan to production, in order. */
export const projectStages = ['negotiating', 'announced', 'signed', 'landed', 'preparing', 'started', 'in-production'] as const;
export type ProjectStage = (typeof projectStages)[number];

/** What a project does to works: builds new ones, enlarges or renews those that stand (建设性质). */
export const projectNatures = ['new', 'expansion', 'upgrade'] as const;

/** One investment project. It lies in the folder of its zone, or of its city where no zone is named. */
export const project = z.strictObject({
  name: text.meta(label('项目名称', 'project name')),
  aliases,
  companies: z.array(ref('companies')).default([]).meta(label('企业', 'companies')),
  placements,
  nature: z
    .enum(projectNatures)
    .optional()
    .meta(
      label(
        '建设性质',
        'nature',
        '来源写明才填：new 新建；expansion 扩建扩产；upgrade 技术改造',
        'only where a source says it: new, expansion or upgrade',
      ),
    ),
  stages: z
    .array(
      z.strictObject({
        stage: z
          .enum(projectStages)
          .meta(
            label(
              '阶段',
              'stage',
              'negotiating 洽谈；announced 拟建；signed 签约；landed 落地；preparing 前期手续；started 开工；in-production 投产',
              'negotiating, announced, signed, landed, preparing, started or in-production',
            ),
          ),
        ...stamp,
      }),
    )
    .min(1)
    .meta(label('阶段记录', 'stages', '按时间先后，最后一条是当前阶段', 'in order of time; the last is the present one')),
  round: ref('rounds').optional().meta(label('三个一批轮次', 'round of the three batches')),
  batch: z.enum(batchStages).optional().meta(label('批别', 'batch')),
  channel: z.enum(['business-referral', 'alumni', 'chain-master', 'listed-company-notice']).optional().meta(label('引进方式', 'channel')),
  summary: text.optional().meta(label('简介', 'summary')),
  figures: z
    .array(figure)
    .default([])
    .meta(label('指标', 'figures', '总投资、产能、用地等', 'investment, capacity, land and so on')),
});
export type Project = z.infer<typeof project>;
