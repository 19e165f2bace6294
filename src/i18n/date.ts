/** Dates in both languages, at the precision they are known. */
import { asOfPrecision } from '../domain/as-of.ts';
import type { Lang } from '../schema/text.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthName(month: string): string {
  return months[Number(month) - 1] ?? month;
}

/** 2024-05-10 → 2024年5月10日, 10 May 2024; 2024-Q1 → 2024年第一季度, Q1 2024. */
export function formatAsOf(asOf: string, lang: Lang): string {
  const year = asOf.slice(0, 4);
  switch (asOfPrecision(asOf)) {
    case 'day': {
      const [month, day] = [asOf.slice(5, 7), String(Number(asOf.slice(8)))];
      return lang === 'zh' ? `${year}年${String(Number(month))}月${day}日` : `${day} ${monthName(month)} ${year}`;
    }
    case 'month': {
      const month = asOf.slice(5);
      return lang === 'zh' ? `${year}年${String(Number(month))}月` : `${monthName(month)} ${year}`;
    }
    case 'quarter': {
      const quarter = Number(asOf.slice(6)) - 1;
      const zh = ['一', '二', '三', '四'][quarter] ?? '';
      return lang === 'zh' ? `${year}年第${zh}季度` : `Q${String(quarter + 1)} ${year}`;
    }
    case 'half-year':
      return asOf.endsWith('1')
        ? lang === 'zh'
          ? `${year}年上半年`
          : `first half of ${year}`
        : lang === 'zh'
          ? `${year}年下半年`
          : `second half of ${year}`;
    case 'year':
      return lang === 'zh' ? `${year}年` : year;
  }
}

/** 2024-01/2024-06 → 2024年1—6月, Jan–Jun 2024; a period of one month is that month. */
export function formatPeriod(period: string, lang: Lang): string {
  const [from = '', to = ''] = period.split('/');
  if (from === to) return formatAsOf(from, lang);
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  const [fromMonth, toMonth] = [from.slice(5), to.slice(5)];
  if (lang === 'zh') {
    const tail = fromYear === toYear ? '' : `${toYear}年`;
    return `${fromYear}年${String(Number(fromMonth))}—${tail}${String(Number(toMonth))}月`;
  }
  const head = fromYear === toYear ? monthName(fromMonth) : `${monthName(fromMonth)} ${fromYear}`;
  return `${head}–${monthName(toMonth)} ${toYear}`;
}
