import { describe, expect, test } from 'vitest';
import { languages } from '../../schema/text.ts';
import { parseRequest } from '../inquiry/request.ts';
import { inquiryQueryOf, isEmptyNeed, needLines, needOf, searchOfNeed, type Need } from './need.ts';

const cities = ['datong', 'linfen'];
const nameOfCity = (id: string) => (id === 'datong' ? { zh: '大同', en: 'Datong' } : undefined);
const need: Need = { kind: 'plant', city: 'datong', area: 3000, height: 9, rent: 12.5, fire: '丙2', by: '2027-03-01', industry: '光伏 PV' };

describe('a need', () => {
  test('comes back from its own address', () => {
    expect(needOf(searchOfNeed(need), cities)).toEqual({ need, ignored: [] });
    const land: Need = { kind: 'land', mu: 80, invest: 300 };
    expect(needOf(searchOfNeed(land), cities).need).toEqual(land);
  });

  test('of nothing is a plant of any kind, and leaves the address as it was', () => {
    expect(needOf('', cities)).toEqual({ need: { kind: 'plant' }, ignored: [] });
    expect(searchOfNeed({ kind: 'plant' }, '?r=k7q2&at=datong')).toBe('?r=k7q2&at=datong');
    expect(isEmptyNeed({ kind: 'land' })).toBe(true);
    expect(isEmptyNeed(need)).toBe(false);
  });

  test('of land has no clear height', () => {
    expect(needOf('?kind=land&height=9&mu=80&fire=丁&by=2027-03-01', cities).need).toEqual({ kind: 'land', mu: 80 });
  });

  test('tells what it did not take', () => {
    const { need: read, ignored } = needOf('?kind=castle&city=paris&height=-9&load=1001&fire=A&by=tomorrow&crane=%3Cb%3E', cities);
    expect(read).toEqual({ kind: 'plant' });
    expect(ignored.map(({ name, why }) => `${name} ${why}`)).toEqual([
      'kind unknown',
      'city unknown',
      'height no-number',
      'load out-of-range',
      'crane no-number',
      'fire unknown',
      'by no-day',
    ]);
  });

  test('is said in both languages', () => {
    const lines = needLines(need, nameOfCity);
    expect(lines.map(({ zh }) => zh)).toEqual([
      '需要：标准化厂房',
      '城市：大同',
      '可用面积：不低于3,000平方米',
      '净高：不低于9米',
      '租金：不高于12.5元/平方米·月',
      '生产的火灾危险性类别：丙2类',
      '最迟可用日期：2027-03-01',
      '产品或行业：光伏 PV',
    ]);
    expect(lines.map(({ en }) => en)).toEqual([
      'Wanted: a standardized plant',
      'City: Datong',
      'Available area: at least 3,000 m²',
      'Clear height: at least 9 m',
      'Rent: at most RMB 12.5 per m² per month',
      'Fire hazard class of production: C2 (丙2)',
      'Available by: 2027-03-01',
      'Product or industry: 光伏 PV',
    ]);
  });

  test.each(languages)('becomes an inquiry, %s', (lang) => {
    const request = parseRequest(inquiryQueryOf({ ...need, power: 800 }, lang, nameOfCity));
    expect(request.ignored).toEqual([]);
    expect(request.fields.sector).toBe('光伏 PV');
    expect(request.fields.timing).toBe('2027-03-01');
    expect(request.fields.power).toBe(lang === 'zh' ? '不低于800千伏安' : 'at least 800 kVA');
    expect(request.fields.need?.split('\n')).toEqual(
      needLines(need, nameOfCity)
        .slice(0, -2)
        .map((line) => line[lang]),
    );
  });
});
