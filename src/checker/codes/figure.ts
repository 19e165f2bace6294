import { texts, warning } from './template.ts';

/** Codes about figures and dates: whether they can be right, and whether they agree. */
export const figureCodes = {
  'implausible-value': warning(
    '{field}是 {found}{unit}，不合常理：一般在 {range} 之间。可能多写或少写了一位，或者单位不对。',
    '对照来源核对数字和单位；来源确实如此，就不用改。',
    '{field} is {found}{unit}, which is unusual: it mostly lies between {range}. A digit too many or too few, or another unit?',
    'Compare the figure and its unit with the source; if the source says so, leave it.',
  ),
  'implausible-date': warning(
    '{field}写的是 {found}，{reason}。',
    '核对年份；来源确实如此，就不用改。',
    '{field} is {found}, {reason}.',
    'Check the year; if the source says so, leave it.',
  ),
  'unit-disagrees': warning(
    '{field}与单位对不上：名称是“{label}”，单位写的是 {found}（{unitName}）。',
    '对照来源，改单位或改名称；单位只写在 unit 里，名称里不必再写。',
    '{field} does not go with its unit: it is called “{label}”, and the unit is {found} ({unitName}).',
    'Compare with the source and change the unit or the name; the unit belongs in unit only.',
  ),
  'price-unit': texts(
    '{field}不能按“{unitName}”计：{kind}的价格单位是 {expected}。',
    '改成：{expected}。',
    '{field} cannot be counted in {unitName}: the price of {kind} is in {expected}.',
    'Use one of: {expected}.',
  ),
  'rate-without-basis': warning(
    '{field}是比率，没有写口径：同一个率，按投资额和按项目数算出来差别很大。',
    '加一行 basis: investment（按投资额）、projects（按项目数）或 not-stated（来源没有说明）。',
    '{field} is a rate without its basis: by investment and by number of projects it differs a good deal.',
    'Add a line basis: investment, projects or not-stated (where the source does not say).',
  ),
  'total-differs': warning(
    '{field}是 {found}，各项相加是 {sum}（{parts}），对不上。',
    '对照来源核对；来源本来就这样，在 note 里说明一句。',
    '{field} is {found}, but its parts add up to {sum} ({parts}).',
    'Compare with the source; if the source has it so, say so in note.',
  ),
  'part-exceeds-whole': texts(
    '{field}是 {found}，比{whole}（{wholeValue}）还大。',
    '对照来源核对这两个数；可能填反了，或多写了一位。',
    '{field} is {found}, more than the {whole} ({wholeValue}).',
    'Compare both with the source: they may be swapped, or one has a digit too many.',
  ),
  'numbers-differ': warning(
    '中文和英文的数字不一样：中文有 {found}，英文里没有。',
    '对照来源，把两边改成同一个数（1 亿元是 RMB 100 million，1 万是 10,000）。',
    'The Chinese and the English give different figures: {found} stands in the Chinese and not in the English.',
    'Compare with the source and give both the same figure (1 亿元 is RMB 100 million, 1 万 is 10,000).',
  ),
  'stages-out-of-order': warning(
    '{field}是 {found}，比上一条（{before}）还早；阶段按时间先后写，最后一条是当前阶段。',
    '核对两条的日期，或调换先后。',
    '{field} is {found}, before the stage above it ({before}); stages stand in order of time, the present one last.',
    'Check both dates, or change their order.',
  ),
} as const;
