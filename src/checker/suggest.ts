/** What a value was probably meant to be. Each returns undefined where guessing could put a wrong fact in. */

/** The digits of “约3500平方米” or “１，２００”; nothing for “3.5万”, “RMB 5m” or “10-14”, which need a person. */
export function digitsIn(value: string): string | undefined {
  const plain = value
    .replace(/[㎡㎥²³]|(?<=[cm]?m)[23]\b/g, '')
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  if (/[万亿千百]|\d\s*(?:[Mm]illion|[Bb]illion|[Tt]housand|bn|mn|[kK](?![VvWwgm])|M(?!W))/.test(plain) || moneyInMillions.test(plain))
    return undefined;
  const numbers = plain.match(/\d+(\.\d+)?/g);
  if (numbers?.length !== 1) return undefined;
  return `${/^\s*-\d/.test(plain) ? '-' : ''}${String(Number(numbers[0]))}`;
}

/** “RMB 5m” is five million, “9m” nine metres. */
const moneyInMillions = /(?:RMB|CNY|USD|US\$|[¥￥$])\s*[\d.,]+\s*m\b/i;

const quarters = ['一', '二', '三', '四'];

/** A date in our way of writing: “1994年2月6日”, “1994/2/6” and “19940206” become 1994-02-06. */
export function dateIn(value: string): string | undefined {
  const plain = value
    .normalize('NFKC')
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '');
  const quarter = /^(\d{4})\s*[年\-/]?\s*(?:第?([一二三四1-4])季度|[Qq]([1-4]))$/.exec(plain);
  if (quarter) {
    const name = quarter[2] ?? quarter[3] ?? '';
    return `${quarter[1]}-Q${quarters.includes(name) ? quarters.indexOf(name) + 1 : name}`;
  }
  const half = /^(\d{4})\s*[年\-/]?\s*(上|下)半年$/.exec(plain);
  if (half) return `${half[1]}-H${half[2] === '上' ? 1 : 2}`;
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[年./-](\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?$/.exec(plain);
  if (!day) return /^\d{4}年?$/.test(plain) ? plain.slice(0, 4) : undefined;
  const [, year, month = '', date] = day;
  if (Number(month) < 1 || Number(month) > 12 || Number(date ?? 1) < 1 || Number(date ?? 1) > 31) return undefined;
  return [year, month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date in a text that says more, or less, than one: “2024-05-11 09:00”, “24-05-11”, “2024年1-9月”, “May 2024”. To be looked at. */
export function dateWithin(value: string): string | undefined {
  const plain = value.normalize('NFKC').trim();
  const timed = /^(\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)[ T]\d{1,2}[:点时]/.exec(plain)?.[1];
  const short = /^\d{2}[./-]\d{1,2}[./-]\d{1,2}$/.test(plain) ? `20${plain}` : undefined;
  const span = /^(\d{4})年\s*\d{1,2}月?\s*[-—–~至到]\s*(\d{1,2})月(?:底|末)?$/.exec(plain);
  const english = /^(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})$/.exec(plain);
  const month = english ? months.indexOf(english[2]?.toLowerCase() ?? '') + 1 : 0;
  if (english && month > 0) return dateIn([english[3], month, english[1]].filter((part) => part !== undefined).join('-'));
  const found = timed ?? short ?? (span ? `${span[1] ?? ''}-${span[2] ?? ''}` : /^(\d{4}年\d{1,2}月)(?:底|末|初|份)$/.exec(plain)?.[1]);
  return found === undefined ? undefined : dateIn(found);
}

/** An e-mail address without what was typed round it or in the place of its signs: “mailto:”, “(at)”, a full stop. */
export function emailIn(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/^mailto:/i, '')
    .replace(/\s+/g, '')
    .replace(/[([{](?:at|@)[)\]}]|#/i, '@')
    .replace(/。/g, '.')
    .replace(/(?<=@[^@]*),(?=[^@]*\w)/g, '.')
    .replace(/[.,;:]+$/, '');
}

/** A web address whose colon and slashes came out wrong, or with a sign behind it that is none of it. */
export function addressIn(value: string): string {
  return value
    .trim()
    .replace(/^(https?)\s*[:：]?\s*[\\/／]{1,3}\s*/i, (_, scheme: string) => `${scheme.toLowerCase()}://`)
    .replace(/[，。；、！？,;]+$/, '');
}

/** A period in our way of writing: “2024年1—6月” and “2024.01-2024.06” become 2024-01/2024-06. */
export function periodIn(value: string): string | undefined {
  const plain = value.normalize('NFKC').replace(/\s+/g, '');
  const parts = /^(\d{4})[年./-](\d{1,2})月?(?:[-—–~〜至到/]+)(?:(\d{4})[年./-])?(\d{1,2})月?$/.exec(plain);
  if (!parts) return undefined;
  const [, year = '', from = '', lastYear = year, to = ''] = parts;
  return [from, to].some((month) => Number(month) < 1 || Number(month) > 12)
    ? undefined
    : `${year}-${from.padStart(2, '0')}/${lastYear}-${to.padStart(2, '0')}`;
}

/** Whether a whole value is a mobile number. */
export function isMobileNumber(value: string): boolean {
  return /^(\+?86)?1[3-9]\d{9}$/.test(value.normalize('NFKC').replace(/[\s-]/g, ''));
}

/** An office phone in our way of writing: “(0355)7521234” and “0355 752 1234” become 0355-7521234. */
export function phoneIn(value: string): string | undefined {
  const plain = value
    .normalize('NFKC')
    .replace(/[‐-―－]/g, '-')
    .replace(/^(?:tel|phone|电话|座机|办公电话)\s*[:.]?\s*|["'“”‘’]/gi, '')
    .replace(/^(?:(?:\+|00)86[- ]?|86[- ])(?=0|[48]00)/, '')
    .replace(/^(?:(?:\+|00)86[- ]?|86[- ])(?=[1-9])/, '0')
    .replace(/\s*(?:转|分机|ext\.?)\s*/i, '#');
  const [number = '', extension] = plain.split('#');
  const digits = number.replace(/[\s()（）.-]/g, '');
  const parts = /^(010|02\d|0[3-9]\d{2})([1-9]\d{6,7})$/.exec(digits) ?? /^([48]00)(\d{7})$/.exec(digits);
  if (!parts || (extension !== undefined && !/^\d{1,5}$/.test(extension))) return undefined;
  const [, area = '', rest = ''] = parts;
  const main = area.startsWith('0') ? rest : `${rest.slice(0, 3)}-${rest.slice(3)}`;
  return `${area}-${main}${extension === undefined ? '' : `-${extension}`}`;
}

const yes = ['yes', 'y', 'on', '1', '是', '有', '真', 'true'];
const no = ['no', 'n', 'off', '0', '否', '无', '没有', '假', 'false'];

/** `true` or `false` for the words that people write instead. */
export function booleanIn(value: string): string | undefined {
  const word = value.trim().toLowerCase();
  if (yes.includes(word)) return 'true';
  return no.includes(word) ? 'false' : undefined;
}

/** A text without the curly or full-width quotes that someone put around it. */
export function withoutCurlyQuotes(value: string): string | undefined {
  const match = /^[“”‘’「＂](.*)[“”‘’」＂]$/.exec(value);
  return match?.[1];
}
