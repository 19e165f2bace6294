import { z } from 'zod';
import { stamp } from './fact.ts';
import { id, ref } from './id.ts';
import { label } from './label.ts';
import { policyQuestionIds } from './policy-question.ts';
import { text } from './text.ts';

/** The answer that a rule wants. Which of these a question takes follows from its kind; the checker holds rules to it. */
const test = z
  .strictObject({
    equals: z
      .boolean()
      .optional()
      .meta(label('等于', 'equals', '是非题：true 或 false', 'of a yes-or-no question: true or false')),
    anyOf: z
      .array(id)
      .min(1)
      .optional()
      .meta(label('其中之一', 'any of', '选择题：可以的选项', 'of a question with choices: those that do')),
    chains: z
      .array(ref('chains'))
      .min(1)
      .optional()
      .meta(label('产业链之一', 'any of these chains', 'sector 用', 'for sector')),
    cities: z
      .array(ref('cities'))
      .min(1)
      .optional()
      .meta(label('城市之一', 'any of these cities', 'place 用', 'for place')),
    zones: z
      .array(ref('zones'))
      .min(1)
      .optional()
      .meta(label('开发区之一', 'any of these zones', 'place 用', 'for place')),
    atLeast: z
      .number()
      .nonnegative()
      .optional()
      .meta(label('不少于', 'at least', '数字题；投资以万元计，土地以亩计', 'of a number: investment in RMB 10,000, land in mu')),
    atMost: z
      .number()
      .nonnegative()
      .optional()
      .meta(label('不多于', 'at most', '数字题', 'of a number')),
  })
  .meta(label('满足条件的回答', 'answer that meets it'));
export type PolicyTest = z.infer<typeof test>;

/** One condition of a policy that a source states, so that it can be asked about. All rules of a policy must be met. */
export const policyRule = z.strictObject({
  id,
  question: z.enum(policyQuestionIds).meta(label('问题', 'question', '问什么；可问的问题是固定的', 'what is asked, out of a fixed list')),
  test,
  text: text.meta(label('条件', 'condition', '来源写明的条件，用一句话写出', 'the condition as a source states it, in one sentence')),
  clause: z
    .string()
    .min(1)
    .optional()
    .meta(label('条款', 'clause', '如“第五条”', 'such as “Article 5”')),
  ...stamp,
});
export type PolicyRule = z.infer<typeof policyRule>;
