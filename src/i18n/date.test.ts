import { describe, expect, test } from 'vitest';
import { formatAsOf, formatPeriod } from './date.ts';

describe('a date at the precision it is known', () => {
  test.each([
    ['2024-05-10', '2024年5月10日', '10 May 2024'],
    ['2024-01-01', '2024年1月1日', '1 Jan 2024'],
    ['2024-12-31', '2024年12月31日', '31 Dec 2024'],
    ['2024-05', '2024年5月', 'May 2024'],
    ['2024-10', '2024年10月', 'Oct 2024'],
    ['2024-Q1', '2024年第一季度', 'Q1 2024'],
    ['2024-Q4', '2024年第四季度', 'Q4 2024'],
    ['2024-H1', '2024年上半年', 'first half of 2024'],
    ['2024-H2', '2024年下半年', 'second half of 2024'],
    ['1994', '1994年', '1994'],
  ])('%s is %s, %s', (asOf, zh, en) => {
    expect(formatAsOf(asOf, 'zh')).toBe(zh);
    expect(formatAsOf(asOf, 'en')).toBe(en);
  });

  test('every month has a name', () => {
    const names = Array.from({ length: 12 }, (_, month) => formatAsOf(`2024-${String(month + 1).padStart(2, '0')}`, 'en'));
    expect(new Set(names).size).toBe(12);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]{2} 2024$/);
  });
});

describe('a period', () => {
  test.each([
    ['2024-01/2024-06', '2024年1—6月', 'Jan–Jun 2024'],
    ['2023-11/2024-02', '2023年11—2024年2月', 'Nov 2023–Feb 2024'],
    ['2023-01/2024-12', '2023年1—2024年12月', 'Jan 2023–Dec 2024'],
  ])('%s is %s, %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  test('of one month is that month', () => {
    expect(formatPeriod('2024-03/2024-03', 'zh')).toBe('2024年3月');
    expect(formatPeriod('2024-03/2024-03', 'en')).toBe('Mar 2024');
  });
});
