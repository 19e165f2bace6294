import { describe, expect, test } from 'vitest';
import { ageInMonths, asOfPrecision, compareAsOfNewestFirst, firstDayOf, lastDayOf } from './as-of.ts';

describe('an as-of date', () => {
  test.each([
    ['2024-05-10', 'day', '2024-05-10', '2024-05-10'],
    ['2024-05', 'month', '2024-05-01', '2024-05-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2024-12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-H1', 'half-year', '2024-01-01', '2024-06-30'],
    ['2024-H2', 'half-year', '2024-07-01', '2024-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
  ])('%s is a %s from %s to %s', (asOf, precision, first, last) => {
    expect(asOfPrecision(asOf)).toBe(precision);
    expect(firstDayOf(asOf)).toBe(first);
    expect(lastDayOf(asOf)).toBe(last);
  });
});

describe('order, the newest first', () => {
  test('goes by the first day, so that a vague date does not overtake a day within it', () => {
    const dates = ['2023-12-31', '2024', '2024-05-10', '2024-H1', '2024-Q2', '2024-06', '2024-01-01'];
    expect(dates.sort(compareAsOfNewestFirst)).toEqual(['2024-06', '2024-05-10', '2024-Q2', '2024-01-01', '2024-H1', '2024', '2023-12-31']);
  });

  test('puts the more precise of two that begin on one day first', () => {
    expect(compareAsOfNewestFirst('2024-04', '2024-Q2')).toBe(0);
    expect(compareAsOfNewestFirst('2024-04-01', '2024-04')).toBeLessThan(0);
    expect(compareAsOfNewestFirst('2024', '2024-01')).toBeGreaterThan(0);
  });

  test('is the same whichever of two comes first', () => {
    const dates = ['2024', '2024-H2', '2024-Q3', '2024-07', '2024-07-01', '2025-01-31'];
    for (const a of dates) for (const b of dates) expect(Math.sign(compareAsOfNewestFirst(a, b))).toBe(-Math.sign(compareAsOfNewestFirst(b, a)) + 0);
  });
});

describe('age in months', () => {
  test.each([
    ['2024-05-10', '2024-05-10', 0],
    ['2024-05-10', '2024-06-09', 0],
    ['2024-05-10', '2024-06-10', 1],
    ['2024-05', '2024-06-29', 0],
    ['2024-Q1', '2025-03-31', 12],
    ['2024-Q1', '2025-03-30', 11],
    ['2023', '2025-01-01', 12],
    ['2024', '2024-06-01', 0],
  ])('of %s on %s is %i', (asOf, today, months) => {
    expect(ageInMonths(asOf, today)).toBe(months);
  });

  test('takes a month for over only on the day of the same number', () => {
    expect(ageInMonths('2024-01-31', '2024-02-29')).toBe(0);
    expect(ageInMonths('2024-01-31', '2024-03-31')).toBe(2);
  });
});
