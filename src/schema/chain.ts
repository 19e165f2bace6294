import { z } from 'zod';
import { day } from './date.ts';
import { id } from './id.ts';
import { label } from './label.ts';
import { aliases, text } from './text.ts';

/** The three stages of a chain, in order. */
export const chainStages = ['upstream', 'midstream', 'downstream'] as const;
export type ChainStage = (typeof chainStages)[number];

const node = z.strictObject({
  id,
  name: text.meta(label('环节名称', 'node')),
  stage: z.enum(chainStages).meta(label('上中下游', 'stage')),
  line: z.enum(['spine', 'input', 'equipment', 'service']).meta(label('位置', 'line', 'spine 主线；input 材料；equipment 装备；service 服务', 'spine, input, equipment or service')),
  explanation: text.meta(label('释义', 'explanation')),
  division: z.string().regex(/^[A-T]\d{2}$/).optional().meta(label('行业门类', 'GB/T 4754 division', '如 C38', 'such as C38')),
  aliases,
  feeds: z.array(id).default([]).meta(label('供给', 'feeds', '它的产品供给哪些环节', 'the nodes that its product goes to')),
});
export type ChainNode = z.infer<typeof node>;

/** An industrial chain. Its structure is the portal's own editorial knowledge; what sits on it comes from sources. */
export const chain = z.strictObject({
  name: text.meta(label('名称', 'name')),
  aliases,
  order: z.number().int().positive().meta(label('排序', 'order')),
  summary: text.meta(label('简介', 'summary', '本站编辑说明', 'the portal’s own explanation')),
  editedOn: day.meta(label('编辑日期', 'edited on')),
  nodes: z.array(node).default([]).meta(label('环节', 'nodes')),
});
export type Chain = z.infer<typeof chain>;
