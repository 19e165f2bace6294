import { z } from 'zod';
import { asOf, day } from './date.ts';
import { stamp } from './fact.ts';
import { id, ref } from './id.ts';
import { label } from './label.ts';
import { policyRule } from './policy-rule.ts';
import { aliases, text } from './text.ts';

const clause = z
  .string()
  .min(1)
  .optional()
  .meta(label('条款', 'clause', '如“第五条”', 'such as “Article 5”'));

/** A policy document, or a measure that a source describes. Province, city or zone in scope. */
export const policy = z.strictObject({
  name: text.meta(label('名称', 'name')),
  aliases,
  form: z
    .enum(['document', 'measure'])
    .meta(
      label('形式', 'form', 'document 成文政策；measure 来源只说明做法', 'document: a written policy; measure: a practice that a source describes'),
    ),
  issuer: text.optional().meta(label('发文机关', 'issuer')),
  documentNumber: z.string().min(1).optional().meta(label('文号', 'document number')),
  scope: z
    .strictObject({
      level: z.enum(['national', 'province', 'city', 'zone']).meta(label('层级', 'level')),
      city: ref('cities').optional().meta(label('城市', 'city')),
      zone: ref('zones').optional().meta(label('开发区', 'zone')),
    })
    .meta(label('适用范围', 'scope')),
  issued: asOf.optional().meta(label('发布时间', 'issued')),
  validFrom: day.optional().meta(label('生效日期', 'valid from')),
  validTo: day.optional().meta(label('失效日期', 'valid to')),
  replacedBy: ref('policies').optional().meta(label('被取代', 'replaced by')),
  fairCompetitionReviewed: z.enum(['yes', 'no', 'unknown']).default('unknown').meta(label('公平竞争审查', 'fair-competition review')),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta(label('原文网址', 'address of the text')),
  summary: text.meta(label('内容', 'summary')),
  qualifies: z
    .array(z.strictObject({ id, text: text.meta(label('内容', 'text')), clause, ...stamp }))
    .default([])
    .meta(label('谁可申请', 'who qualifies')),
  gives: z
    .array(z.strictObject({ id, text: text.meta(label('内容', 'text')), clause, ...stamp }))
    .default([])
    .meta(label('给什么', 'what is given')),
  rules: z
    .array(policyRule)
    .default([])
    .meta(
      label(
        '适用条件',
        'conditions',
        '来源写明的条件，用于“可能适用吗”；来源没写的不编',
        'conditions that a source states, for “might this apply?”; none are made up',
      ),
    ),
  chains: z.array(ref('chains')).default([]).meta(label('涉及产业链', 'chains')),
  ...stamp,
});
export type Policy = z.infer<typeof policy>;
