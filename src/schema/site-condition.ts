import { z } from 'zod';
import { asOf } from './date.ts';
import { stamp } from './fact.ts';
import { id } from './id.ts';
import { label } from './label.ts';
import { priceUnits, type PriceUnit } from './price-unit.ts';
import { text } from './text.ts';

export { priceUnits, type PriceUnit };

const priceUnit = z.enum(Object.keys(priceUnits) as [PriceUnit, ...PriceUnit[]]).meta(label('价格单位', 'price unit'));

/** A price or price range with its basis. A single price has `min` equal to `max`. */
export const price = z
  .strictObject({
    min: z.number().nonnegative().meta(label('低值', 'low')),
    max: z.number().nonnegative().meta(label('高值', 'high')),
    unit: priceUnit,
    basis: text.optional().meta(label('价格口径', 'basis', '如“含污水处理费”“出让最低价”', 'such as “sewage fee included”')),
  })
  .refine((value) => value.min <= value.max, { params: { code: 'range-reversed' } });
export type Price = z.infer<typeof price>;

/** Supply of power, water, gas, steam, sewage treatment or waste disposal. */
export const utility = z.strictObject({
  id,
  kind: z
    .enum(['power', 'water', 'reclaimed-water', 'gas', 'steam', 'heat', 'sewage', 'hazardous-waste', 'telecom', 'road', 'levelling'])
    .meta(label('类别', 'kind')),
  state: z
    .enum(['operating', 'being-built', 'promised'])
    .meta(label('状态', 'state', 'operating 已通；being-built 在建；promised 承诺', 'operating, being-built or promised')),
  dueOn: asOf
    .optional()
    .meta(label('承诺完成日', 'promised for', '状态为承诺时填写', 'when promised')),
  provider: text.optional().meta(label('供应单位', 'provider')),
  capacity: text.optional().meta(label('能力', 'capacity', '数值连同单位，如“35千伏，2回”', 'value with unit')),
  spare: text.optional().meta(label('余量', 'spare capacity')),
  price: price.optional().meta(label('价格', 'price')),
  ...stamp,
});
export type Utility = z.infer<typeof utility>;

/** What a project must reach, per mu, to be admitted. */
export const threshold = z.strictObject({
  id,
  industry: text.optional().meta(label('适用产业', 'industry')),
  investmentCny10kPerMu: z.number().positive().optional().meta(label('亩均投资（万元/亩）', 'investment per mu (RMB 10,000)')),
  outputCny10kPerMuYear: z.number().positive().optional().meta(label('亩均产出（万元/亩·年）', 'output per mu and year (RMB 10,000)')),
  taxCny10kPerMuYear: z.number().positive().optional().meta(label('亩均税收（万元/亩·年）', 'tax per mu and year (RMB 10,000)')),
  energyTcePerCny10k: z.number().positive().optional().meta(label('单位能耗（吨标准煤/万元）', 'energy use (tce per RMB 10,000)')),
  ...stamp,
});
export type Threshold = z.infer<typeof threshold>;

/** Road distance to a transport node, with the point it is measured from. */
export const distance = z.strictObject({
  id,
  kind: z.enum(['airport', 'high-speed-rail', 'rail-freight', 'expressway', 'port', 'dry-port', 'city-centre']).meta(label('类别', 'kind')),
  name: text.meta(label('名称', 'name')),
  km: z.number().nonnegative().meta(label('公里', 'km')),
  minutes: z.number().positive().optional().meta(label('车程（分钟）', 'minutes by road')),
  measuredFrom: text.meta(label('起点', 'measured from')),
  ...stamp,
});
export type Distance = z.infer<typeof distance>;

/** A dated price of land, plant space or labour in the zone. */
export const cost = z.strictObject({
  id,
  kind: z
    .enum(['industrial-land', 'plant-rent', 'plant-sale', 'minimum-wage', 'wage-worker', 'wage-technician', 'wage-manager', 'social-insurance-base'])
    .meta(label('类别', 'kind')),
  price: price.meta(label('价格', 'price')),
  ...stamp,
});
export type Cost = z.infer<typeof cost>;
