/** What an address held that was not used, in words. */
import type { WhyIgnored } from '../domain/address-reader.ts';
import type { Lang, Text } from '../schema/text.ts';

const why: Record<WhyIgnored, Text> = {
  'no-number': { zh: '不是数字', en: 'not a number' },
  'out-of-range': { zh: '超出范围', en: 'out of range' },
  'no-day': { zh: '不是日期', en: 'not a date' },
  unknown: { zh: '没有这一项', en: 'not known here' },
  repeated: { zh: '重复，只取第一个', en: 'given twice; the first counts' },
  'too-long': { zh: '过长，已截短', en: 'too long; cut short' },
};

/** A value that was not used and why. The value goes into text, never into markup. */
export function ignoredWords(label: string, value: string, reason: WhyIgnored, lang: Lang): string {
  return lang === 'zh' ? `${label}“${value}”（${why[reason].zh}）` : `${label} “${value}” (${why[reason].en})`;
}
