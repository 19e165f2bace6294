import { z } from 'zod';
import { label } from './label.ts';

/** Collections that other entries may point at, plus `articles` inside the source documents. */
export const refTargets = [
  'articles',
  'chains',
  'cities',
  'companies',
  'divisions',
  'events',
  'mechanisms',
  'policies',
  'projects',
  'rounds',
  'sources',
  'zones',
] as const;
export type RefTarget = (typeof refTargets)[number];

/** The shape of every id: the entry's file or folder name in `content/`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an entry or of a row in an entry: lower-case letters, digits and single hyphens, at most 60 characters. */
export const id = z
  .string()
  .regex(idPattern)
  .max(60)
  .meta(label('编号', 'id', '小写字母、数字和连字符，如 p1-a', 'lower-case letters, digits and hyphens, such as p1-a'));

/** A reference to an entry of another collection by its id. The link check follows it by its `ref` mark. */
export function ref(target: RefTarget) {
  return z
    .string()
    .regex(target === 'divisions' ? /^\d{6}$/ : idPattern)
    .meta({ ref: target });
}

/** A reference to one article of a source document, written `document/article`. */
export const articleRef = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    ref: 'articles' satisfies RefTarget,
    ...label('来源', 'source', '写成“文献/文章”，如 cities-2024-q3/linfen', 'written document/article, such as cities-2024-q3/linfen'),
  });
