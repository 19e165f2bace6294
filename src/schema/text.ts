import { z } from 'zod';
import { label } from './label.ts';

/** The languages of the portal, the authoritative one first. */
export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];

const line = z
  .string()
  .min(1)
  .regex(/^[^\n]*$/u);

/** A short string in both languages, on one line each. Long prose lives in zh.md and en.md. */
export const text = z.strictObject({
  zh: line.meta(label('中文', 'Chinese')),
  en: line.meta(label('英文', 'English')),
});
export type Text = z.infer<typeof text>;

/** Other spellings and short forms under which people look for an entry, in any language. */
export const aliases = z
  .array(line)
  .default([])
  .meta(label('别名', 'aliases', '供搜索用的简称、旧称、英文缩写', 'short forms, former names and abbreviations, for search'));
