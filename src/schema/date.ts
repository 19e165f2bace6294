import { z } from 'zod';
import { label } from './label.ts';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const asOfPattern = /^\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-\d{2})?))?$/;

/** True when a `YYYY-MM-DD` names a day of the calendar: 1994-02-30 does not. */
export function isCalendarDay(value: string): boolean {
  const match = dayPattern.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(dayPattern)
  .refine(isCalendarDay, { params: { code: 'impossible-date' } });

/**
 * When something was true, as precisely as the source says: day `2024-05-10`, month `2024-05`,
 * quarter `2024-Q1`, half-year `2024-H1` or year `2024`.
 */
export const asOf = z
  .string()
  .regex(asOfPattern)
  .refine((value) => value.length !== 10 || isCalendarDay(value), { params: { code: 'impossible-date' } })
  .meta(
    label(
      '数据截至',
      'as of',
      '日 2024-05-10、月 2024-05、季 2024-Q1、半年 2024-H1 或年 2024',
      'a day 2024-05-10, month 2024-05, quarter 2024-Q1, half-year 2024-H1 or year 2024',
    ),
  );

/** A span of months that a figure covers: `2024-01/2024-06`. */
export const period = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])\/\d{4}-(0[1-9]|1[0-2])$/)
  .refine((value) => value.slice(0, 7) <= value.slice(8), { params: { code: 'period-reversed' } })
  .meta(label('统计区间', 'period', '起止月份，如 2024-01/2024-06', 'first and last month, such as 2024-01/2024-06'));

/** Whether a date is printed in the document or worked out from its context. */
export const dating = z
  .enum(['printed', 'inferred'])
  .meta(label('日期依据', 'dating', 'printed 原文写明；inferred 据上下文推断', 'printed in the document, or inferred from its context'));
