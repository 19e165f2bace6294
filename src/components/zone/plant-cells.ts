/** The specification of a plant or a lot of standard land as labelled values; what is not known is undefined. */
import type { ZoneNode } from '../../domain/portal.ts';
import { cny10kPerMuToCnyMillionPerHa, knPerSqmToTonnePerSqm, muToHa } from '../../domain/units.ts';
import { fireHazardClasses, type Plant } from '../../schema/plant.ts';
import type { Price } from '../../schema/site-condition.ts';
import type { StandardLand } from '../../schema/standard-land.ts';
import type { Lang } from '../../schema/text.ts';
import { formatAsOf } from '../../i18n/date.ts';
import { formatNumber, formatPrice } from '../../i18n/number.ts';
import { landMode, landStatus, plantFloor, plantKind, plantStatus, plantStructure, plantTitle } from '../../i18n/property-terms.ts';

/** `asked`: what investors ask of every record, so that its absence is said. */
export type Cell = [label: string, value: string | undefined, asked?: 'asked'];

const n = (value: number | undefined, unit: string): string | undefined => (value === undefined ? undefined : `${formatNumber(value)} ${unit}`);
const load = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${formatNumber(value)} kN/m² (≈ ${formatNumber(Number(knPerSqmToTonnePerSqm(value).toFixed(2)))} t/m²)`;

/** A price with what it includes or starts from. */
function money(price: Price, lang: Lang): string {
  const basis = price.basis?.[lang];
  return formatPrice(price, lang) + (basis === undefined ? '' : lang === 'zh' ? `（${basis}）` : ` (${basis})`);
}

/** A plant's specification, in the order of the page. */
export function plantCells(zone: ZoneNode, plant: Plant, lang: Lang): Cell[] {
  const zh = lang === 'zh';
  const yes = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? (zh ? '有' : 'yes') : zh ? '无' : 'no');
  const park = zone.data.parks.find((row) => row.id === plant.park);
  return [
    [zh ? '所在园区' : 'Park', park?.name[lang]],
    [zh ? '类型' : 'Kind', plantKind[plant.kind][lang]],
    [zh ? '状态' : 'Status', plantStatus[plant.status][lang]],
    [zh ? '建筑面积' : 'Gross floor area', n(plant.floorAreaSqm, zh ? '平方米' : 'm²')],
    [zh ? '空置面积' : 'Vacant', n(plant.vacantAreaSqm, zh ? '平方米' : 'm²'), 'asked'],
    [zh ? '可分割' : 'Divisible from', n(plant.divisibleFromSqm, zh ? '平方米起' : 'm²')],
    [zh ? '层数' : 'Floors', n(plant.floors, '')],
    [zh ? '所在楼层' : 'On floor', n(plant.floorNumber, '')],
    [zh ? '净高' : 'Clear height', n(plant.clearHeightM, zh ? '米' : 'm'), 'asked'],
    [zh ? '首层层高' : 'First-floor height', n(plant.firstFloorHeightM, zh ? '米' : 'm')],
    [zh ? '标准层层高' : 'Standard storey height', n(plant.standardFloorHeightM, zh ? '米' : 'm')],
    [zh ? '地面荷载' : 'Ground load', load(plant.groundLoadKnPerSqm), 'asked'],
    [zh ? '楼面荷载' : 'Upper-floor load', load(plant.upperLoadKnPerSqm)],
    [
      zh ? '跨度×柱距' : 'Span × bay',
      plant.spanM === undefined
        ? undefined
        : `${formatNumber(plant.spanM)} × ${plant.bayM === undefined ? '—' : formatNumber(plant.bayM)} ${zh ? '米' : 'm'}`,
      'asked',
    ],
    [
      zh ? '行车' : 'Cranes',
      plant.craneT === undefined
        ? undefined
        : `${plant.craneCount === undefined ? '' : `${String(plant.craneCount)} × `}${formatNumber(plant.craneT)} ${zh ? '吨' : 't'}`,
      'asked',
    ],
    [zh ? '轨顶标高' : 'Crane rail height', n(plant.craneRailHeightM, zh ? '米' : 'm')],
    [zh ? '变压器' : 'Transformer', n(plant.transformerKva, 'kVA')],
    [zh ? '变压器余量' : 'Spare capacity', n(plant.transformerSpareKva, 'kVA'), 'asked'],
    [
      zh ? '火灾危险性' : 'Fire hazard',
      plant.fireHazardClass === undefined
        ? undefined
        : zh
          ? `${plant.fireHazardClass}类`
          : `Class ${fireHazardClasses[plant.fireHazardClass]} (${plant.fireHazardClass})`,
      'asked',
    ],
    [
      zh ? '耐火等级' : 'Fire resistance',
      plant.fireResistance === undefined
        ? undefined
        : zh
          ? `${'一二三四'.charAt(Number(plant.fireResistance) - 1)}级`
          : `grade ${plant.fireResistance}`,
    ],
    [zh ? '消防验收' : 'Fire acceptance', plant.fireAcceptedOn && formatAsOf(plant.fireAcceptedOn, lang), 'asked'],
    [zh ? '结构' : 'Structure', plant.structure && plantStructure[plant.structure][lang]],
    [zh ? '地坪' : 'Floor finish', plant.floorFinish && plantFloor[plant.floorFinish][lang]],
    [zh ? '货梯' : 'Goods lift', n(plant.goodsLiftT, zh ? '吨' : 't')],
    [zh ? '可进车长' : 'Truck length', n(plant.truckLengthM, zh ? '米' : 'm')],
    [zh ? '卸货平台' : 'Loading dock', yes(plant.loadingDock)],
    [zh ? '蒸汽' : 'Steam', yes(plant.steam)],
    [zh ? '天然气' : 'Natural gas', yes(plant.gas)],
    [zh ? '宿舍' : 'Dormitory', n(plant.dormitorySqm, zh ? '平方米' : 'm²')],
    [zh ? '独院' : 'Yard of its own', yes(plant.ownYard)],
    [zh ? '空地' : 'Yard', n(plant.yardSqm, zh ? '平方米' : 'm²')],
    [
      zh ? '可办环评' : 'Environmental assessment possible',
      plant.eiaPossible === undefined ? undefined : zh ? (plant.eiaPossible ? '可以' : '不可以') : plant.eiaPossible ? 'yes' : 'no',
    ],
    [
      zh ? '禁止行业' : 'Excluded',
      plant.excludedIndustries.length > 0 ? plant.excludedIndustries.map((text) => text[lang]).join(zh ? '、' : ', ') : undefined,
    ],
    [
      zh ? '租金' : 'Rent',
      plant.rent ? money(plant.rent, lang) : plant.priceByAgreement === true ? (zh ? '面议' : 'by agreement') : undefined,
      'asked',
    ],
    [zh ? '售价' : 'Sale price', plant.sale && money(plant.sale, lang)],
    [
      zh ? '可先租后买' : 'Lease to own',
      plant.leaseToOwn === undefined ? undefined : zh ? (plant.leaseToOwn ? '可以' : '不可以') : plant.leaseToOwn ? 'yes' : 'no',
    ],
    [
      zh ? '物业费' : 'Service fee',
      plant.serviceFeeCnyPerSqmMonth === undefined
        ? undefined
        : zh
          ? `${formatNumber(plant.serviceFeeCnyPerSqmMonth)} 元/平方米·月`
          : `RMB ${formatNumber(plant.serviceFeeCnyPerSqmMonth)} per m² per month`,
    ],
    [
      zh ? '押金' : 'Deposit',
      plant.depositMonths === undefined
        ? undefined
        : `${formatNumber(plant.depositMonths)} ${zh ? '个月租金' : plant.depositMonths === 1 ? 'month’s rent' : 'months’ rent'}`,
    ],
    [zh ? '最短租期' : 'Minimum term', n(plant.minimumTermMonths, zh ? '个月' : 'months')],
    [zh ? '产权' : 'Title', plant.titleStatus && plantTitle[plant.titleStatus][lang], 'asked'],
    [zh ? '可用日期' : 'Available from', plant.availableFrom && formatAsOf(plant.availableFrom, lang), 'asked'],
    [zh ? '核实日期' : 'Verified on', formatAsOf(plant.verifiedOn, lang)],
    [zh ? '核实单位' : 'Verified by', plant.verifiedBy?.[lang]],
  ];
}

/** The control indicators and terms of a lot, in the order of the page. */
export function lotCells(lot: StandardLand, lang: Lang): Cell[] {
  const zh = lang === 'zh';
  return [
    [
      zh ? '面积' : 'Area',
      `${formatNumber(lot.areaMu)} ${zh ? '亩' : 'mu'} (${formatNumber(Number(muToHa(lot.areaMu).toFixed(2)))} ${zh ? '公顷' : 'ha'})`,
    ],
    [zh ? '状态' : 'Status', landStatus[lot.status][lang]],
    [zh ? '用途' : 'Use', lot.use[lang]],
    [
      zh ? '准入行业' : 'Admitted industries',
      lot.industries.length > 0 ? lot.industries.map((text) => text[lang]).join(zh ? '、' : ', ') : undefined,
      'asked',
    ],
    [zh ? '准入行业代码' : 'Industry codes', lot.industryCodes.length > 0 ? lot.industryCodes.join(zh ? '、' : ', ') : undefined],
    [zh ? '年限' : 'Term', n(lot.termYears, zh ? '年' : 'years'), 'asked'],
    [zh ? '供应方式' : 'Supply', lot.supplyMode && landMode[lot.supplyMode][lang]],
    [
      zh ? '容积率' : 'Floor area ratio',
      lot.minFar === undefined && lot.maxFar === undefined
        ? undefined
        : `${lot.minFar === undefined ? '' : `≥ ${String(lot.minFar)}`}${lot.maxFar === undefined ? '' : ` ≤ ${String(lot.maxFar)}`}`.trim(),
      'asked',
    ],
    [zh ? '建筑系数' : 'Building coverage', lot.minCoveragePercent === undefined ? undefined : `≥ ${String(lot.minCoveragePercent)}%`],
    [zh ? '绿地率' : 'Green share', lot.maxGreenPercent === undefined ? undefined : `≤ ${String(lot.maxGreenPercent)}%`],
    [
      zh ? '行政办公用地' : 'Administrative land',
      lot.maxAdministrativePercent === undefined ? undefined : `≤ ${String(lot.maxAdministrativePercent)}%`,
    ],
    [
      zh ? '投资强度' : 'Investment intensity',
      lot.minInvestmentCny10kPerMu === undefined
        ? undefined
        : zh
          ? `≥ ${formatNumber(lot.minInvestmentCny10kPerMu)} 万元/亩`
          : `≥ RMB ${formatNumber(lot.minInvestmentCny10kPerMu * 10_000)} per mu (RMB ${formatNumber(cny10kPerMuToCnyMillionPerHa(lot.minInvestmentCny10kPerMu))} million/ha)`,
      'asked',
    ],
    [
      zh ? '亩均产出' : 'Output per mu',
      lot.minOutputCny10kPerMuYear === undefined
        ? undefined
        : zh
          ? `≥ ${formatNumber(lot.minOutputCny10kPerMuYear)} 万元/亩·年`
          : `≥ RMB ${formatNumber(lot.minOutputCny10kPerMuYear * 10_000)} a year`,
      'asked',
    ],
    [
      zh ? '亩均税收' : 'Tax per mu',
      lot.minTaxCny10kPerMuYear === undefined
        ? undefined
        : zh
          ? `≥ ${formatNumber(lot.minTaxCny10kPerMuYear)} 万元/亩·年`
          : `≥ RMB ${formatNumber(lot.minTaxCny10kPerMuYear * 10_000)} a year`,
      'asked',
    ],
    [
      zh ? '单位能耗' : 'Energy use',
      lot.maxEnergyTcePerCny10k === undefined ? undefined : `≤ ${String(lot.maxEnergyTcePerCny10k)} ${zh ? '吨标准煤/万元' : 'tce per RMB 10,000'}`,
    ],
    [zh ? '单位排放' : 'Emissions', lot.emissionLimit?.[lang]],
    [
      zh ? '区域评价' : 'Regional assessments',
      lot.regionalAssessments.length > 0 ? lot.regionalAssessments.map((text) => text[lang]).join(zh ? '、' : ', ') : undefined,
    ],
    [zh ? '场平与通达' : 'Levelling and connections', lot.levelled?.[lang]],
    [
      zh ? '起始价' : 'Start price',
      lot.startPriceCny10k === undefined
        ? undefined
        : zh
          ? `${formatNumber(lot.startPriceCny10k)} 万元`
          : `RMB ${formatNumber(lot.startPriceCny10k * 10_000)}`,
      'asked',
    ],
    [
      zh ? '保证金' : 'Deposit',
      lot.depositCny10k === undefined
        ? undefined
        : zh
          ? `${formatNumber(lot.depositCny10k)} 万元`
          : `RMB ${formatNumber(lot.depositCny10k * 10_000)}`,
    ],
    [zh ? '截止日期' : 'Deadline', lot.deadline && formatAsOf(lot.deadline, lang), 'asked'],
    [zh ? '公告' : 'Announcement', lot.announcement],
  ];
}
