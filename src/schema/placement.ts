import { z } from 'zod';
import { stamp } from './fact.ts';
import { id, ref } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';

/** A place on an industrial chain: the chain, and its node once it is known. */
export const placement = z.strictObject({
  chain: ref('chains').meta(label('产业链', 'chain')),
  node: id.optional().meta(label('环节', 'chain node', '产业链文件里的环节编号', 'the id of a node in the chain’s file')),
});
export type Placement = z.infer<typeof placement>;

export const placements = z.array(placement).default([]).meta(label('产业链位置', 'places on chains'));

/** A leading industry that a zone or city names as its own. */
export const leadingIndustry = z.strictObject({
  id,
  name: text.meta(label('主导产业', 'leading industry')),
  rank: z
    .enum(['first', 'second'])
    .optional()
    .meta(label('位次', 'rank', '第一或第二主导产业，原文写明才填', 'only where a source ranks it')),
  wording: text.optional().meta(label('原文称谓', 'wording', '原文怎么称呼，如“两大主导产业”', 'what the source calls it')),
  placements,
  ...stamp,
});
export type LeadingIndustry = z.infer<typeof leadingIndustry>;

/** A recruiting target (招商方向): a product or industry that a zone says it looks for. */
export const target = z.strictObject({
  id,
  name: text.meta(label('招商方向', 'recruiting target')),
  placements,
  ...stamp,
});
export type Target = z.infer<typeof target>;

/** What a company is to a zone or city, in the words of the source. */
export const companyRoles = [
  'chain-master',
  'chain-core',
  'chain-core-nominee',
  'leading',
  'key',
  'resident',
  'operator',
  'investor',
  'partner',
  'contact',
] as const;

/** A company's part in a zone, city or province. */
export const companyRow = z.strictObject({
  company: ref('companies').meta(label('企业', 'company')),
  role: z
    .enum(companyRoles)
    .meta(
      label(
        '身份',
        'role',
        'chain-master 链主；chain-core 链核；chain-core-nominee 推荐申报链核；leading 龙头；key 重点或骨干；resident 入驻；operator 运营；investor 投资方；partner 合作方；contact 洽谈考察',
        'chain-master, chain-core, chain-core-nominee, leading, key, resident, operator, investor, partner or contact',
      ),
    ),
  wording: text.optional().meta(label('原文称谓', 'wording', '原文怎么称呼，如“核心骨干企业、链主”', 'the exact words of the source')),
  placements,
  ...stamp,
});
export type CompanyRow = z.infer<typeof companyRow>;
