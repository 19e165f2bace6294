import { z } from 'zod';
import { asOf, dating, day } from './date.ts';
import { id } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';

const article = z.strictObject({
  id,
  title: text.meta(label('标题', 'title')),
  credit: text.optional().meta(label('署名', 'credit', '供稿单位', 'the office that supplied it')),
  note: text.optional().meta(label('说明', 'note', '缺文、错排等', 'missing text, wrong order and the like')),
});
export type Article = z.infer<typeof article>;

/** A document that facts are taken from, with the articles in it. */
export const source = z.strictObject({
  title: text.meta(label('题名', 'title')),
  publisher: text.optional().meta(label('出版者', 'publisher', '文献上没有印的不填', 'left out where the document does not print it')),
  published: asOf.meta(label('出版时间', 'published')),
  dating,
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta(label('网址', 'address')),
  checkedOn: day.meta(label('核对日期', 'checked on', '内容与文献逐条核对的日期', 'when the content was compared with the document')),
  note: text.optional().meta(label('说明', 'note')),
  articles: z.array(article).min(1).meta(label('文章', 'articles')),
});
export type Source = z.infer<typeof source>;
