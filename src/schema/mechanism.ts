import { z } from 'zod';
import { label } from './label.ts';
import { ref } from './id.ts';
import { aliases, text } from './text.ts';

/** What a mechanism is about; the order is that of the page. */
export const mechanismKinds = [
  'service',
  'pipeline',
  'resources',
  'chain',
  'promotion',
  'ambassador',
  'finance',
  'innovation',
  'governance',
  'guideline',
] as const;
export type MechanismKind = (typeof mechanismKinds)[number];

/** Steps of an investment, from first contact to after-care. */
export const investSteps = [
  'contact',
  'talks',
  'review',
  'signing',
  'approvals',
  'land-and-plant',
  'construction',
  'production',
  'after-care',
] as const;
export type InvestStep = (typeof investSteps)[number];

/** A way in which zones and cities promote, serve or govern. Who practises it is kept in their own files. */
export const mechanism = z.strictObject({
  name: text.meta(label('名称', 'name')),
  aliases,
  kind: z.enum(mechanismKinds).meta(label('类别', 'kind')),
  steps: z.array(z.enum(investSteps)).default([]).meta(label('用在哪一步', 'steps of an investment')),
  explanation: text.meta(label('释义', 'explanation', '本站编辑说明，不写数字', 'the portal’s own explanation, without figures')),
  defined: z
    .boolean()
    .default(true)
    .meta(label('来源有定义', 'defined by the sources', 'false：来源只提名称，没有说明内容', 'false: the sources name it without saying what it is')),
  related: z.array(ref('mechanisms')).default([]).meta(label('相关机制', 'related mechanisms')),
});
export type Mechanism = z.infer<typeof mechanism>;
