import { z } from 'zod';
import { day } from './date.ts';
import { id, ref } from './id.ts';
import { label } from './label.ts';
import { investSteps } from './mechanism.ts';
import { text } from './text.ts';

const mechanisms = z.array(ref('mechanisms')).default([]);

/** A paper or commitment that a step needs or produces, as far as a mechanism of the zones shows it. */
const paper = z.strictObject({
  id,
  text: text.meta(label('材料或承诺', 'paper or commitment', '不写期限、份数等来源没有的内容', 'without terms or numbers that no source gives')),
  mechanism: ref('mechanisms')
    .optional()
    .meta(label('依据的机制', 'mechanism', '这一机制的页面列出哪些地方、哪份文献这样说', 'its page lists the places and documents that say so')),
});

const step = z.strictObject({
  id: z.enum(investSteps).meta(label('编号', 'id', '机制文件的 steps 用它指到这一步', 'the steps of mechanisms name it')),
  title: text.meta(label('步骤', 'step')),
  happens: text.meta(label('做什么', 'what happens', '本站编辑说明，不写数字和期限', 'the portal’s own explanation, without figures or terms')),
  helpers: mechanisms.meta(label('谁来帮', 'who helps', '领办代办、专班、包联等机制', 'mechanisms such as agents, task forces and assigned support')),
  mechanisms: mechanisms.meta(
    label(
      '主要做法',
      'what applies',
      '这一步最相关的机制；其余的由机制文件的 steps 自动列出',
      'those that matter most here; the others follow from the steps of the mechanisms',
    ),
  ),
  papers: z.array(paper).default([]).meta(label('材料与承诺', 'papers and commitments')),
});
export type InvestStepRow = z.infer<typeof step>;

/** A service that investors ask for by name, so that it can be found at once. */
const service = z.strictObject({
  id,
  title: text.meta(label('名称', 'name')),
  meaning: text.meta(label('一句话说明', 'in one sentence', '本站编辑说明', 'the portal’s own explanation')),
  mechanisms: z.array(ref('mechanisms')).min(1).meta(label('机制', 'mechanisms')),
});

/** How to invest: the steps in order. The texts are the portal's own; who practises what is kept with the zones. */
export const steps = z.strictObject({
  editedOn: day.meta(label('编辑日期', 'edited on')),
  note: text.meta(label('说明', 'note')),
  services: z.array(service).default([]).meta(label('常被问到的服务', 'services often asked for')),
  steps: z
    .array(step)
    .min(1)
    .meta(label('步骤', 'steps', '按先后排列', 'in order')),
});
export type Steps = z.infer<typeof steps>;
