import { z } from 'zod';
import { asOf, period } from './date.ts';
import { articleRef, id } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';
import { unit } from './unit.ts';

/** What every dated claim carries: when it was true and which article says so. */
export const stamp = {
  asOf,
  source: articleRef,
  alsoIn: z
    .array(articleRef)
    .optional()
    .meta(label('另见', 'also in', '同一事实的其他出处', 'other articles that say the same')),
  note: text.optional().meta(label('说明', 'note', '口径、勘误等', 'scope, misprints and the like')),
};

/** Where on a page a figure or statement belongs. */
export const topic = z
  .enum([
    'economy',
    'investment',
    'project',
    'capacity',
    'industry',
    'plant',
    'land',
    'infrastructure',
    'service',
    'policy',
    'promotion',
    'innovation',
    'talent',
    'reform',
    'environment',
  ])
  .meta(label('栏目', 'topic', '显示在页面的哪一节', 'the section of the page that shows it'));

/** How a value relates to the truth: `at-least` 以上 includes the number, `over` 超过／余 does not. */
export const qualifier = z
  .enum(['at-least', 'over', 'about', 'up-to'])
  .meta(label('限定', 'qualifier', 'at-least 以上；over 超过、余；about 约；up-to 可达', 'at-least, over, about or up-to, as printed'));

/** Whether a value was reached or only intended. Absent means reached. */
export const status = z
  .enum(['planned', 'expected', 'target'])
  .meta(label('性质', 'status', 'planned 计划；expected 预计；target 目标；不填为已实现', 'planned, expected or target; leave out when reached'));

/** Definition of a rate: two are in use, and recomputed rates contradict printed ones unless it is said which. */
export const basis = z
  .enum(['investment', 'projects', 'not-stated'])
  .meta(
    label('口径', 'basis', 'investment 按投资额；projects 按项目数；not-stated 原文未说明', 'by investment, by number of projects, or not stated'),
  );

/** A figure: value, unit, as-of date and source. */
export const figure = z.strictObject({
  id,
  label: text.meta(label('指标名称', 'label')),
  value: z.number().meta(label('数值', 'value', '只写数字', 'digits only')),
  times: z
    .number()
    .int()
    .positive()
    .optional()
    .meta(label('倍数', 'times', '如“2×1000”里的 2', 'the 2 of “2 × 1000”')),
  unit,
  qualifier: qualifier.optional(),
  status: status.optional(),
  basis: basis.optional(),
  period: period.optional(),
  topic,
  headline: z
    .boolean()
    .optional()
    .meta(label('要点', 'headline', '是否列入页面上方的要点', 'shown in the fact strip at the top')),
  ...stamp,
});
export type Figure = z.infer<typeof figure>;

/** A sourced sentence that no typed row fits. */
export const statement = z.strictObject({
  id,
  text: text.meta(label('内容', 'text')),
  topic,
  ...stamp,
});
export type Statement = z.infer<typeof statement>;

/** What a row must have to be cited. */
export interface Stamp {
  asOf: string;
  source: string;
  alsoIn?: string[] | undefined;
  note?: { zh: string; en: string } | undefined;
}
