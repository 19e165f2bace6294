import { z } from 'zod';
import { stamp, status } from './fact.ts';
import { id, ref } from './id.ts';
import { label } from './label.ts';
import { placements } from './placement.ts';
import { text } from './text.ts';

/** How a zone, city or province uses a mechanism: one sourced sentence. */
export const practice = z.strictObject({
  mechanism: ref('mechanisms').meta(label('机制', 'mechanism')),
  statement: text.meta(label('做法', 'practice')),
  status: status.optional(),
  ...stamp,
});
export type Practice = z.infer<typeof practice>;

/** State of something that may exist only on paper. */
export const existence = z
  .enum(['operating', 'being-built', 'planned', 'exploring'])
  .meta(
    label('状态', 'state', 'operating 已运行；being-built 在建；planned 拟建；exploring 探索设立', 'operating, being-built, planned or exploring'),
  );

/** A platform, laboratory, incubator, market or hall that companies can use. */
export const platform = z.strictObject({
  id,
  name: text.meta(label('平台名称', 'platform')),
  kind: z
    .enum(['public-service', 'testing', 'logistics', 'export', 'incubator', 'research', 'pilot', 'market', 'data', 'hall', 'training'])
    .meta(label('类别', 'kind')),
  state: existence,
  summary: text.optional().meta(label('说明', 'summary')),
  placements,
  ...stamp,
});
export type Platform = z.infer<typeof platform>;

/** A park inside a zone (区中园). */
export const park = z.strictObject({
  id,
  name: text.meta(label('园区名称', 'park')),
  industry: text.optional().meta(label('产业', 'industry')),
  state: existence.optional(),
  summary: text.optional().meta(label('说明', 'summary')),
  placements,
  ...stamp,
});
export type Park = z.infer<typeof park>;

/** A fund, set up or only intended. */
export const fund = z.strictObject({
  id,
  name: text.meta(label('基金名称', 'fund')),
  state: existence,
  summary: text.optional().meta(label('说明', 'summary')),
  ...stamp,
});
export type Fund = z.infer<typeof fund>;

/** A title or official recognition. */
export const designation = z.strictObject({
  id,
  name: text.meta(label('称号', 'designation')),
  level: z.enum(['national', 'provincial', 'city']).optional().meta(label('级别', 'level')),
  state: z
    .enum(['held', 'applied', 'in-preparation'])
    .meta(label('状态', 'state', 'held 已获；applied 已申报；in-preparation 创建中', 'held, applied or in-preparation')),
  holder: text.optional().meta(label('获得者', 'holder', '称号属于区内某园时填写', 'where the title belongs to a park in the zone')),
  ...stamp,
});
export type Designation = z.infer<typeof designation>;

/** An institution that works with a zone: university, park, agency, association or chamber. */
export const partner = z.strictObject({
  id,
  name: text.meta(label('合作方', 'partner')),
  kind: z.enum(['university', 'park', 'agency', 'association', 'chamber', 'government']).meta(label('类别', 'kind')),
  relation: text.meta(label('合作内容', 'relation')),
  ...stamp,
});
export type Partner = z.infer<typeof partner>;
