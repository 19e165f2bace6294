import type { Rule } from '../content.ts';
import { units, type Unit } from '../../schema/unit.ts';
import { priceUnits, type PriceUnit } from '../../schema/price-unit.ts';
import type { Finding, Words } from '../finding.ts';
import { objectsIn, type Fields, type Group } from '../objects-in.ts';
import { counted, ofField, ofPrice, ofUnit, type Range } from '../plausible-ranges.ts';

/** A slip of the decimal point or of the unit: figures far from what such figures are. Less than nothing is refused. */
export const implausibleValue: Rule = {
  name: 'implausible-value',
  scope: 'entry',
  *check({ file, raw }) {
    for (const group of objectsIn(raw)) {
      const { fields, numbers } = group;
      for (const key of numbers) {
        if (key === 'value' && typeof fields.unit === 'string') yield* figure(file, group, fields.value as number, fields.unit, fields.label);
        const range = ofField[key];
        if (range) yield* outside(file, group, [key], fields[key] as number, range, nothing);
      }
      if (fields.price) yield* price(file, group, 'price', fields.kind);
      if (fields.rent) yield* price(file, group, 'rent', 'rent');
      if (fields.sale) yield* price(file, group, 'sale', 'sale');
    }
  },
};

const shareRange: Range = [0, 100];
const nothing: Words = { zh: '', en: '' };

/** Shares of a whole, which cannot be more than it; growth and plans carried out can. */
const ofWhole =
  /(?:签约|开工|投产|达产|履约|入驻|出租|利用|使用|合格|覆盖|普及|入库|转化|落地|绿地|绿化|占地|持股|控股)率$|占比$|比重$|比例$|建筑密度$/;

function* figure(file: string, group: Group, value: number, unit: string, label: unknown): Generator<Finding> {
  const name = (label as Fields | null | undefined)?.zh;
  const range = unit === 'percent' && typeof name === 'string' && ofWhole.test(name) ? shareRange : ofUnit[unit as Unit];
  if (value < 0 && (range?.[0] ?? 0) >= 0) {
    yield {
      file,
      code: 'out-of-range',
      at: below(group, 'value'),
      values: { found: value, limit: { zh: '应不小于 0', en: 'it must be at least 0' } },
    };
  } else if (counted.has(unit) && !Number.isInteger(value)) {
    yield { file, code: 'not-a-whole-number', at: below(group, 'value'), values: { found: value } };
  } else if (range) {
    const words = units[unit as Unit];
    yield* outside(file, group, ['value'], value, range, { zh: ` ${words.zh}`, en: ` ${words.en}` });
  }
}

function* price(file: string, group: Group, field: 'price' | 'rent' | 'sale', kind: unknown): Generator<Finding> {
  const { min, max, unit } = (group.fields[field] ?? {}) as Fields;
  const ranges = typeof kind === 'string' ? ofPrice[kind] : undefined;
  if (!ranges || typeof unit !== 'string' || !(unit in priceUnits)) return;
  const range = ranges[unit as PriceUnit];
  if (!range) {
    const expected = Object.keys(ranges) as PriceUnit[];
    const list = (lang: 'zh' | 'en'): string =>
      expected.map((key) => `${key}${lang === 'zh' ? `（${priceUnits[key].zh}）` : ` (${priceUnits[key].en})`}`).join(lang === 'zh' ? '、' : ', ');
    const values = {
      unitName: priceUnits[unit as PriceUnit],
      kind: kindWords[String(kind)] ?? String(kind),
      expected: { zh: list('zh'), en: list('en') },
    };
    yield { file, code: 'price-unit', at: below(group, field, 'unit'), values };
    return;
  }
  for (const [key, value] of Object.entries({ min, ...(max === min ? {} : { max }) })) {
    const { zh, en } = priceUnits[unit as PriceUnit];
    if (typeof value === 'number') yield* outside(file, group, [field, key], value, range, { zh: ` ${zh}`, en: ` ${en}` });
  }
}

const kindWords: Readonly<Record<string, Words>> = {
  power: { zh: '电', en: 'power' },
  water: { zh: '水', en: 'water' },
  'reclaimed-water': { zh: '中水', en: 'reclaimed water' },
  gas: { zh: '天然气', en: 'gas' },
  steam: { zh: '蒸汽', en: 'steam' },
  sewage: { zh: '污水处理', en: 'sewage treatment' },
  'hazardous-waste': { zh: '危废处置', en: 'hazardous-waste disposal' },
  'industrial-land': { zh: '工业用地', en: 'industrial land' },
  'plant-rent': { zh: '厂房租金', en: 'plant rent' },
  rent: { zh: '租金', en: 'rent' },
  'plant-sale': { zh: '厂房售价', en: 'plants for sale' },
  sale: { zh: '售价', en: 'sale' },
  'minimum-wage': { zh: '最低工资', en: 'the minimum wage' },
  'wage-worker': { zh: '普工工资', en: 'workers’ wages' },
  'wage-technician': { zh: '技工工资', en: 'technicians’ wages' },
  'wage-manager': { zh: '管理人员工资', en: 'managers’ wages' },
  'social-insurance-base': { zh: '社保基数', en: 'the social-insurance base' },
};

function* outside(file: string, group: Group, steps: string[], value: number, [low, high]: Range, unit: Words): Generator<Finding> {
  if (value >= low && value <= high) return;
  const range = { zh: `${String(low)} 到 ${String(high)}`, en: `${String(low)} and ${String(high)}` };
  yield { file, code: 'implausible-value', at: below(group, ...steps), values: { found: value, range, unit } };
}

function below(group: Group, ...steps: string[]): Finding['at'] {
  return { path: [...group.path, ...steps], part: 'value' };
}
