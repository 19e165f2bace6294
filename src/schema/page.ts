import { z } from 'zod';
import { label } from './label.ts';
import { text } from './text.ts';

/** A page of prose such as “about” or “privacy”; its text is zh.md and en.md beside it. */
export const page = z.strictObject({
  title: text.meta(label('标题', 'title')),
  description: text.meta(label('描述', 'description', '用于搜索引擎和分享', 'for search engines and sharing')),
});
export type Page = z.infer<typeof page>;
