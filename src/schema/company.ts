import { z } from 'zod';
import { stamp } from './fact.ts';
import { label } from './label.ts';
import { placements } from './placement.ts';
import { aliases, text } from './text.ts';

/** The check character of a unified social credit code (GB 32100-2015). */
export function hasValidCreditCode(code: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.length !== 18 || values.some((value) => value < 0)) return false;
  let sum = 0;
  let weight = 1;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[17];
}

/** A company. Its place in a zone is kept in the zone's file; here stands what holds everywhere. */
export const company = z.strictObject({
  name: text.meta(label('名称', 'name', '来源给出的最完整名称', 'the fullest name that a source gives')),
  shortName: text.optional().meta(label('简称', 'short name')),
  aliases,
  nameForm: z
    .enum(['full', 'short'])
    .optional()
    .meta(label('名称形式', 'form of the name', 'short：来源只给出简称', 'short: the sources give only a short form')),
  creditCode: z
    .string()
    .refine(hasValidCreditCode, { params: { code: 'bad-credit-code' } })
    .optional()
    .meta(label('统一社会信用代码', 'unified social credit code')),
  from: text.optional().meta(label('来自', 'based in', '来源写明的总部或注册地', 'where a source says it is based')),
  business: text.optional().meta(label('主营', 'business', '来源写明的产品或行业', 'products or industry that a source names')),
  placements,
  ...stamp,
});
export type Company = z.infer<typeof company>;
