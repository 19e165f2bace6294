/** Spoils a file as people and programs do: slips of the hand, odd values, other encodings, what an editor leaves behind. */
import type { Random } from '../bench/random.ts';

const signs = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '\r',
    '-',
    '- ',
    ':',
    ': ',
    '：',
    '#',
    ' #',
    ' # x',
    "'",
    '"',
    '“',
    '”',
    '[',
    ']',
    '{',
    '}',
    ',',
    '，',
    '、',
  ],
  ...['&a ', '*a', '!t ', '!!str ', '!!binary ', '|', '>', '|-\n', '? ', '@', '%', '`', '\\', '<<: ', '---\n', '...\n', '%YAML 1.1\n', '=', '~'],
  ...[
    '\0',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\u00A0',
    '\u3000',
    '\u0085',
    '\u2028',
    '\uFFFD',
    '\uE000',
    '\x1B[31m',
    '**',
    '<b',
    '<script>',
    '](',
    '](javascript:x)',
  ],
  ...['<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n', '(', ')', '（', '"甲"', '(乙)', '園', '{{', '<!--', '&#8203;', '![x](y.png)', '{import.meta}'],
];

const values = [
  ...['NO', 'no', 'Yes', 'on', 'OFF', 'y', 'n', 'true', 'True', 'FALSE', 'null', 'Null', '~', '', '.inf', '-.INF', '.nan', '=', '<<'],
  ...[
    '0',
    '-0',
    '+1',
    '007',
    '0o17',
    '0x1F',
    '0b11',
    '1_000',
    '1e3',
    '1e400',
    '1E-400',
    '.5',
    '5.',
    '1.50',
    '12345678901234567890',
    '0.1000000000000000055',
  ],
  ...['12:30', '1:20:30', '-1:30', '190:20:30.15', '2026-02-30', '2024-05-10', '2024-5-1', '2024-05-10T10:00:00Z', '20240510', '2024', '2024-Q5'],
  ...[
    '[a, b]',
    '{a: b}',
    '[',
    '"a',
    "'a'b",
    "'it''s'",
    '"\\u200B"',
    '"\\x41"',
    '"a\\\n  b"',
    'a: b',
    'a #b',
    'a # b',
    '- a',
    '*a',
    '&a b',
    '!x y',
    '!!int 3',
  ],
  ...[
    '|\n      a\n      b',
    '>\n      a\n      b',
    '１２',
    '1,200',
    '12 %',
    '-5',
    '99999999',
    '第一',
    '最佳',
    'the best in China',
    "' 示例 '",
    '"\\u3000示例\\n"',
    '示例\u3000',
    '|+\n      示例\n\n',
    '示例 (山西) 园区（一期)',
    '推进"放管服"（\'改革\'）',
    "'(示例''園區\") '",
    '臨汾產業園區',
    '13800138000',
    'javascript:alert(1)',
  ],
];

/** A text after one to three slips. */
export function mutateText(text: string, random: Random, others: readonly string[]): string {
  let mutated = text;
  for (let count = random.between(1, 3); count > 0; count -= 1) mutated = mutateOnce(mutated, random, others);
  return mutated;
}

/** The bytes of a spoilt text; one in thirty is in another encoding, or cut off. */
export function mutateBytes(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  switch (random.between(0, 89)) {
    case 0:
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 1:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 2:
      return bytes.subarray(0, random.between(0, bytes.length));
    default:
      return bytes;
  }
}

function mutateOnce(text: string, random: Random, others: readonly string[]): string {
  const lines = text.split('\n');
  const at = random.between(0, text.length);
  const line = random.between(0, lines.length - 1);
  const own = lines[line] ?? '';
  switch (random.between(0, 13)) {
    case 0:
    case 1: // A sign too many.
      return text.slice(0, at) + random.of(signs) + text.slice(at);
    case 2: // A few characters lost.
      return text.slice(0, at) + text.slice(at + random.between(1, 8));
    case 3: // A sign for another.
      return text.slice(0, at) + random.of(signs) + text.slice(at + 1);
    case 4: // A line twice, or one from elsewhere.
      return lines.toSpliced(line, 0, random.of(lines)).join('\n');
    case 5:
      return lines.toSpliced(line, 0, random.of(random.of(others).split('\n'))).join('\n');
    case 6: // Lines lost.
      return lines.toSpliced(line, random.between(1, 3)).join('\n');
    case 7: // A line moved in or out.
      return lines.with(line, random.between(0, 1) === 0 ? `  ${own}` : own.slice(1)).join('\n');
    case 8: // Another value.
    case 9:
    case 10:
      return lines
        .with(
          line,
          own.replace(/^( *(?:- )*(?:\w+:)?)(.*)$/, (_, head: string) => `${head} ${random.of(values)}`),
        )
        .join('\n');
    case 11: // Two lines swapped.
      return lines
        .with(line, lines[line + 1] ?? '')
        .with(Math.min(line + 1, lines.length - 1), own)
        .join('\n');
    case 12: // Signs of a Chinese keyboard.
      return lines
        .with(
          line,
          own.normalize('NFKC').replace(/[:,"'()]/g, (sign) => ({ ':': '：', ',': '，', '"': '“', "'": '’', '(': '（' })[sign] ?? '）'),
        )
        .join('\n');
    default: // What another system leaves.
      return random.between(0, 1) === 0 ? text.replaceAll('\n', '\r\n') : `${text.trimEnd()}${random.of(['', ' ', '\n\n', '\n  \n'])}`;
  }
}
