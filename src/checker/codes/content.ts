import { texts } from './template.ts';

/** Codes about what the content says: references, wording, prose. */
export const contentCodes = {
  'unknown-reference': texts(
    '{field}“{found}”不存在（{where} 里没有）。',
    '改成已有的编号，或先在 {where} 里新建。{known}',
    '{field} “{found}” does not exist ({where} has none of that name).',
    'Use an existing id, or create it in {where} first.{known}',
  ),
  'unknown-article': texts(
    '{field}“{found}”不存在：{document} 里没有文章“{article}”。',
    '改成这份文献里的文章：{known}。',
    '{field} “{found}” does not exist: {document} has no article “{article}”.',
    'Use an article of this document: {known}.',
  ),
  'unknown-node': texts(
    '{field}“{found}”不存在：产业链 {chain} 没有这个环节。',
    '可以填：{known}。',
    '{field} “{found}” does not exist: the chain {chain} has no such node.',
    'It is one of: {known}.',
  ),
  'unknown-row': texts(
    '{field}“{found}”不存在：本文件的 {list} 里没有这个编号。',
    '可以填：{known}。',
    '{field} “{found}” does not exist: {list} in this file has no such id.',
    'It is one of: {known}.',
  ),
  'duplicate-id': texts(
    '{field}里{key}“{found}”重复，第一次在第 {line} 行。',
    '{remedy}',
    '{field} has the {key} “{found}” twice, first in line {line}.',
    '{remedy}',
  ),
  'county-outside-city': texts(
    '{field}“{found}”（{county}）不属于{city}。',
    '核对区划代码，或把开发区移到所属城市的文件夹。',
    '{field} “{found}” ({county}) does not lie in {city}.',
    'Check the division code, or move the zone to the folder of its city.',
  ),
  'policy-scope': texts(
    '{field}不一致：层级是 {level}，{reason}。',
    '{remedy}',
    '{field} does not fit together: the level is {level}, {reason}.',
    '{remedy}',
  ),
  'policy-test': texts(
    '{field}里的“{found}”不适用于问题 {question}，这样的条件永远无法符合。',
    '这个问题只能用：{keys}。',
    '{field} has “{found}”, which does not suit the question {question}: no answer could meet it.',
    'For this question use: {keys}.',
  ),
  'policy-choice': texts(
    '问题 {question} 没有“{found}”这个选项。',
    '可以填：{options}。',
    'The question {question} has no choice “{found}”.',
    'It is one of: {options}.',
  ),
  'policy-days': texts(
    '失效日期 {found} 早于生效日期 {from}。',
    '核对来源里的两个日期。',
    'The policy ends on {found}, before it begins on {from}.',
    'Check both days in the source.',
  ),
  'raw-html': texts(
    '不能写 HTML：“{found}”。',
    '删掉尖括号里的标签；换行另起一段，小于号写成“小于”或“＜”。',
    'HTML is not allowed: “{found}”.',
    'Delete the tag; start a new paragraph for a new line, and write a less-than sign as “less than”.',
  ),
  'unsafe-link': texts(
    '不能用这样的链接：“{found}”。',
    '链接以 https://、http://、mailto:、tel:、/ 或 # 开头；图片不能来自别的网站。',
    'Such a link is not allowed: “{found}”.',
    'A link starts with https://, http://, mailto:, tel:, / or #; a picture may not come from another site.',
  ),
  'broken-link': texts(
    '链接“{found}”打不开：{reason}。',
    '写成网站里有的地址，如 /zones/开发区编号/；地址与编号一致，末尾有“/”。',
    'The link “{found}” leads nowhere: {reason}.',
    'Write an address that the site has, such as /zones/<id of the zone>/, with “/” at its end.',
  ),
  'leftover-asterisks': texts(
    '“**”没有成对生效，会原样显示成星号。',
    '把标点移到“**”外面，或在“**”旁边加一个空格。',
    'This “**” makes nothing bold and would be shown as asterisks.',
    'Move punctuation outside of the “**”, or put a space beside it.',
  ),
  'front-matter': texts(
    '正文开头不要写“---”区块；资料写在旁边的 {name} 里。',
    '删掉从“---”到“---”的几行。',
    'The text does not start with a “---” block; facts go into {name} beside it.',
    'Delete the lines from “---” to “---”.',
  ),
  'empty-body': texts('正文是空的。', '写上正文，或删掉文件。', 'The text is empty.', 'Write it, or delete the file.'),
  'forbidden-word': texts(
    '政府招商网站不能用“{found}”（{reason}）。',
    '改写这一句，只陈述来源写明的事实。',
    'A government investment site may not say “{found}” ({reason}).',
    'Reword the sentence; state only what the source says.',
  ),
  'forbidden-spelling': texts('“{found}”拼写不对。', '写成“{right}”。', '“{found}” is not the right spelling.', 'Write “{right}”.'),
  'mobile-number': texts(
    '不能公布手机号：“{found}”。',
    '改成带区号的办公电话。',
    'Mobile numbers may not be published: “{found}”.',
    'Give the office phone with area code.',
  ),
  'identity-number': texts('不能公布身份证号：“{found}”。', '删掉。', 'Identity numbers may not be published: “{found}”.', 'Delete it.'),
  'personal-email': texts(
    '不能公布个人邮箱：“{found}”。',
    '改成单位邮箱。',
    'Personal e-mail addresses may not be published: “{found}”.',
    'Give the address of the office.',
  ),
  'chinese-in-english': texts(
    '英文里有中文“{found}”；中文只能放在括号里作说明。',
    '译成英文，或写成“English (中文)”。',
    'The English has Chinese in it: “{found}”; Chinese may only stand in brackets.',
    'Translate it, or write “English (中文)”.',
  ),
  'fullwidth-in-english': texts(
    '英文里有全角符号“{found}”。',
    '改成半角符号，后面加空格。',
    'The English has the full-width sign “{found}”.',
    'Use the ordinary sign and a space.',
  ),
  'halfwidth-in-chinese': texts(
    '中文之间用了半角标点“{found}”。',
    '改成全角标点“{right}”。',
    'There is a half-width “{found}” between Chinese characters.',
    'Use the full-width “{right}”.',
  ),
} as const;
