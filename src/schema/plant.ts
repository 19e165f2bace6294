import { z } from 'zod';
import { day } from './date.ts';
import { stamp } from './fact.ts';
import { id } from './id.ts';
import { label } from './label.ts';
import { price } from './site-condition.ts';
import { text } from './text.ts';

const sqm = z.number().nonnegative();
const positive = z.number().positive();

/** Fire hazard classes of production (GB 50016): 甲 highest … 戊 lowest. */
export const fireHazardClasses = { 甲: 'A', 乙: 'B', 丙1: 'C1', 丙2: 'C2', 丙: 'C', 丁: 'D', 戊: 'E' } as const;

/** A standardized plant (标准化厂房) or a divisible part of one. */
export const plant = z.strictObject({
  id,
  name: text.meta(label('厂房名称', 'plant name')),
  park: id.optional().meta(label('所在园区', 'park', '本区 parks 里的编号', 'an id of the zone’s parks')),
  kind: z.enum(['single-storey', 'multi-storey', 'high-rise', 'warehouse', 'research']).meta(label('类型', 'kind')),
  floorAreaSqm: sqm.meta(label('建筑面积（平方米）', 'gross floor area (m²)')),
  vacantAreaSqm: sqm.optional().meta(label('空置面积（平方米）', 'vacant area (m²)')),
  divisibleFromSqm: sqm.optional().meta(label('最小分割面积（平方米）', 'divisible from (m²)')),
  floors: z.number().int().positive().optional().meta(label('层数', 'floors')),
  floorNumber: z.number().int().optional().meta(label('所在楼层', 'floor it is on')),
  clearHeightM: positive.optional().meta(label('净高（米）', 'clear height (m)')),
  firstFloorHeightM: positive.optional().meta(label('首层层高（米）', 'first-floor storey height (m)')),
  standardFloorHeightM: positive.optional().meta(label('标准层层高（米）', 'standard storey height (m)')),
  groundLoadKnPerSqm: positive.optional().meta(label('地面荷载（千牛/平方米）', 'ground load (kN/m²)')),
  upperLoadKnPerSqm: positive.optional().meta(label('楼面荷载（千牛/平方米）', 'upper-floor load (kN/m²)')),
  spanM: positive.optional().meta(label('跨度（米）', 'span (m)')),
  bayM: positive.optional().meta(label('柱距（米）', 'bay (m)')),
  craneT: positive.optional().meta(label('行车吨位（吨）', 'crane capacity (t)')),
  craneCount: z.number().int().positive().optional().meta(label('行车台数', 'cranes')),
  craneRailHeightM: positive.optional().meta(label('轨顶标高（米）', 'crane rail height (m)')),
  transformerKva: positive.optional().meta(label('变压器容量（千伏安）', 'transformer (kVA)')),
  transformerSpareKva: z.number().nonnegative().optional().meta(label('变压器余量（千伏安）', 'spare transformer capacity (kVA)')),
  fireHazardClass: z
    .enum(Object.keys(fireHazardClasses) as [keyof typeof fireHazardClasses, ...(keyof typeof fireHazardClasses)[]])
    .optional()
    .meta(label('火灾危险性类别', 'fire hazard class')),
  fireResistance: z.enum(['1', '2', '3', '4']).optional().meta(label('耐火等级（级）', 'fire resistance grade')),
  fireAcceptedOn: day.optional().meta(label('消防验收日期', 'fire acceptance')),
  structure: z.enum(['steel', 'rc-frame', 'rc-bent', 'brick', 'other']).optional().meta(label('结构', 'structure')),
  floorFinish: z.enum(['concrete', 'hardened', 'epoxy', 'other']).optional().meta(label('地坪', 'floor finish')),
  goodsLiftT: positive.optional().meta(label('货梯（吨）', 'goods lift (t)')),
  truckLengthM: positive.optional().meta(label('可进车长（米）', 'truck length (m)')),
  loadingDock: z.boolean().optional().meta(label('卸货平台', 'loading dock')),
  steam: z.boolean().optional().meta(label('蒸汽', 'steam')),
  gas: z.boolean().optional().meta(label('天然气', 'gas')),
  dormitorySqm: sqm.optional().meta(label('宿舍（平方米）', 'dormitory (m²)')),
  ownYard: z.boolean().optional().meta(label('独院', 'yard of its own')),
  yardSqm: sqm.optional().meta(label('空地（平方米）', 'yard (m²)')),
  eiaPossible: z.boolean().optional().meta(label('可办环评', 'environmental assessment possible')),
  excludedIndustries: z.array(text).default([]).meta(label('禁止行业', 'excluded industries')),
  rent: price.optional().meta(label('租金', 'rent')),
  sale: price.optional().meta(label('售价', 'sale price')),
  priceByAgreement: z.boolean().optional().meta(label('面议', 'price by agreement')),
  leaseToOwn: z.boolean().optional().meta(label('可先租后买', 'lease to own')),
  serviceFeeCnyPerSqmMonth: z.number().nonnegative().optional().meta(label('物业费（元/平方米·月）', 'service fee (RMB per m² and month)')),
  depositMonths: z.number().nonnegative().optional().meta(label('押金（月租金数）', 'deposit (months of rent)')),
  minimumTermMonths: z.number().int().positive().optional().meta(label('最短租期（月）', 'minimum term (months)')),
  titleStatus: z.enum(['certificate', 'in-process', 'none']).optional().meta(label('产权', 'title')),
  status: z.enum(['vacant', 'partly-let', 'reserved', 'let', 'being-built']).meta(label('状态', 'status')),
  availableFrom: day.optional().meta(label('可用日期', 'available from')),
  verifiedOn: day.meta(label('核实日期', 'verified on')),
  verifiedBy: text.optional().meta(label('核实单位', 'verified by', '单位名称，不写个人', 'the office, not a person')),
  ...stamp,
});
export type Plant = z.infer<typeof plant>;
