import { z } from 'zod';
import { label } from './label.ts';
import { ref } from './id.ts';
import { profile } from './profile.ts';
import { aliases } from './text.ts';

const gridLines = z.tuple([z.number().int().positive(), z.number().int().positive()]);

/** A prefecture-level city. Its names come from the table of divisions. */
export const city = z.strictObject({
  code: ref('divisions').meta(label('区划代码', 'division code', 'GB/T 2260 六位代码，要加引号', 'six digits of GB/T 2260, in quotes')),
  aliases,
  navigator: z
    .strictObject({
      row: gridLines.meta(label('行', 'row', '起止网格线', 'first and last grid line')),
      column: gridLines.meta(label('列', 'column', '起止网格线', 'first and last grid line')),
    })
    .meta(label('区位导航位置', 'place in the city navigator', '示意图，不表示界线、面积', 'schematic: shows no boundary or area')),
  ...profile,
});
export type City = z.infer<typeof city>;

/** The province itself: facts that belong to no single city. */
export const province = z.strictObject({
  code: ref('divisions').meta(label('区划代码', 'division code')),
  aliases,
  ...profile,
});
export type Province = z.infer<typeof province>;

/** A row of the table of divisions: GB/T 2260 code and reviewed names. */
export const division = z.strictObject({
  code: z
    .string()
    .regex(/^\d{6}$/)
    .meta(label('区划代码', 'division code')),
  zh: z.string().min(1).meta(label('中文名', 'Chinese name')),
  en: z.string().min(1).meta(label('英文名', 'English name')),
  reading: z
    .array(z.string().regex(/^[a-z]+( [a-z]+)*$/))
    .min(1)
    .meta(label('读音', 'readings', '不带声调，音节间空一格，地方读音在前', 'without tones, syllables apart, the local reading first')),
});
export type Division = z.infer<typeof division>;

/** The table of divisions with its origin. */
export const divisions = z.strictObject({
  validOn: z.string().meta(label('版本日期', 'valid on')),
  source: z.string().meta(label('来源', 'source')),
  divisions: z.array(division).min(1).meta(label('区划', 'divisions')),
});
