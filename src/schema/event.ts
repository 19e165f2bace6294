import { z } from 'zod';
import { asOf, dating } from './date.ts';
import { articleRef, ref } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';

/** Kinds of dated event. */
export const eventKinds = ['round', 'signing', 'visit', 'trip', 'talks', 'meeting', 'fair', 'decision', 'announcement'] as const;

/** A dated event in a zone, city or the province. */
export const event = z.strictObject({
  title: text.meta(label('标题', 'title')),
  kind: z.enum(eventKinds).meta(label('类别', 'kind')),
  date: asOf.meta(label('日期', 'date')),
  dating,
  place: text.optional().meta(label('地点', 'place')),
  summary: text.meta(label('摘要', 'summary')),
  zones: z.array(ref('zones')).default([]).meta(label('开发区', 'zones')),
  cities: z.array(ref('cities')).default([]).meta(label('城市', 'cities')),
  companies: z.array(ref('companies')).default([]).meta(label('企业', 'companies')),
  projects: z.array(ref('projects')).default([]).meta(label('项目', 'projects')),
  source: articleRef,
  alsoIn: z.array(articleRef).optional().meta(label('另见', 'also in')),
  note: text.optional().meta(label('说明', 'note')),
});
export type PortalEvent = z.infer<typeof event>;
