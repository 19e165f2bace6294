import { z } from 'zod';
import { asOf, day } from './date.ts';
import { articleRef, id } from './id.ts';
import { label } from './label.ts';
import { aliases, text } from './text.ts';

/** The three stages of a chain, in order. */
export const chainStages = ['upstream', 'midstream', 'downstream'] as const;
export type ChainStage = (typeof chainStages)[number];

/** A node lies on the main line, or serves it as material, equipment or service. */
export const chainLines = ['spine', 'input', 'equipment', 'service'] as const;
export type ChainLine = (typeof chainLines)[number];

/** A gap that was once published and has been filled: its number and page stay. */
const closed = z.strictObject({
  on: asOf.meta(label('补链日期', 'closed on')),
  note: text.meta(label('由谁补上', 'by whom')),
  source: articleRef,
});

/** A node (环节) of a chain: a product, material, piece of equipment or service. */
export const chainNode = z.strictObject({
  id,
  number: z
    .number()
    .int()
    .positive()
    .meta(
      label(
        '序号',
        'number',
        '一经公布不变、不重用；与产业链代号合成 PV-07',
        'never changed or reused once published; with the chain’s code it makes PV-07',
      ),
    ),
  name: text.meta(label('环节名称', 'node')),
  stage: z.enum(chainStages).meta(label('上中下游', 'stage', 'upstream 上游；midstream 中游；downstream 下游', 'upstream, midstream or downstream')),
  line: z.enum(chainLines).meta(label('位置', 'line', 'spine 主线；input 材料；equipment 装备；service 服务', 'spine, input, equipment or service')),
  explanation: text.meta(label('释义', 'explanation', '一句话说明是什么、用在哪里', 'one sentence: what it is and what for')),
  division: z
    .string()
    .regex(/^[A-T]\d{2}$/)
    .optional()
    .meta(label('行业大类', 'GB/T 4754 division', '如 C38', 'such as C38')),
  aliases,
  feeds: z
    .array(id)
    .default([])
    .meta(label('供给', 'feeds', '它的产品供给本链哪些环节', 'the nodes of this chain that its product goes to')),
  closed: closed.optional().meta(label('已补链', 'gap closed')),
});
export type ChainNode = z.infer<typeof chainNode>;

/** An industrial chain. Its structure is the portal's own editorial knowledge; what sits on it comes from sources. */
export const chain = z.strictObject({
  name: text.meta(label('名称', 'name')),
  aliases,
  code: z
    .string()
    .regex(/^[A-Z]{2,3}$/)
    .meta(label('代号', 'code', '缺链编号的前缀，如 PV', 'prefix of gap numbers, such as PV')),
  order: z.number().int().positive().meta(label('排序', 'order')),
  summary: text.meta(label('简介', 'summary', '本站编辑说明', 'the portal’s own explanation')),
  editedOn: day.meta(label('编辑日期', 'edited on')),
  nodes: z
    .array(chainNode)
    .default([])
    .meta(
      label(
        '环节',
        'nodes',
        '主线按先后排列，材料、装备、服务跟在所供给的主线环节之后',
        'the spine in order; inputs, equipment and services after the spine node that they serve',
      ),
    ),
});
export type Chain = z.infer<typeof chain>;
