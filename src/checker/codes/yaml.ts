import { texts } from './template.ts';

/** Codes about the text of a file: characters, and YAML as such. */
export const yamlCodes = {
  'forbidden-character': texts(
    '这里有一个看不见或不允许的字符 {character}（{meaning}）。',
    '删掉它，或换成普通空格。',
    'There is an invisible or forbidden character {character} here ({meaning}).',
    'Delete it, or put an ordinary space.',
  ),
  'odd-indentation': texts(
    '这里的 {character} 不是普通空格，YAML 不认。',
    '换成普通空格。',
    'There is {character} here, which is not an ordinary space and means nothing to YAML.',
    'Put ordinary spaces.',
  ),
  'bad-dash': texts(
    '列表的每一项以“- ”（半角减号加空格）开头，这里是“{found}”。',
    '改成“- ”。',
    'An item of a list starts with “- ”, a hyphen and a space; here is “{found}”.',
    'Write “- ”.',
  ),
  'old-line-break': texts(
    '这里用了旧式换行（只有回车），整段会连成一行。',
    '用编辑器重新保存，换行选 LF；npm run check -- --fix 可以自动改。',
    'Lines end here with a carriage return alone, so that they are read as one.',
    'Save the file with LF line ends; npm run check -- --fix does it.',
  ),
  tab: texts(
    '这里用了制表符（Tab）；YAML 只认空格。',
    '把制表符换成两个空格。',
    'There is a tab here; YAML takes spaces only.',
    'Replace the tab by two spaces.',
  ),
  'conflict-marker': texts(
    '文件里留有 Git 合并冲突的标记“{found}”。',
    '留下正确的一份，删掉 <<<<<<<、=======、>>>>>>> 三种行。',
    'A Git conflict marker “{found}” is left in the file.',
    'Keep the right version and delete the <<<<<<<, ======= and >>>>>>> lines.',
  ),
  'fullwidth-colon': texts(
    '冒号写成了全角“：”。',
    '改成半角冒号加一个空格。',
    'The colon is a full-width “：”.',
    'Write an ordinary colon and a space.',
  ),
  'missing-space': texts('“{sign}”后面缺一个空格。', '加一个空格。', 'A space is missing after “{sign}”.', 'Put a space there.'),
  'needs-quotes': texts('{reason}，必须整个加引号。', '给整个值加上引号。', '{reason}, so it must be in quotes.', 'Put the whole value in quotes.'),
  'fullwidth-comma': texts(
    '方括号列表里的“{found}”不分隔各项，整个会读成一项。',
    '改成半角逗号加空格，或每项一行写成“- …”。',
    'The “{found}” in this bracketed list separates nothing: all of it is read as one item.',
    'Use an ordinary comma and a space, or one “- …” line per item.',
  ),
  'bad-quotes': texts(
    '引号没有成对，或引号后面还有文字。',
    '一个值要么整个放在一对引号里，要么不用引号；值里的英文引号改用“”。',
    'A quote is not closed, or text follows it.',
    'Put the whole value in one pair of quotes or in none; inside a value use “ ”.',
  ),
  'bad-indentation': texts(
    '缩进不对：同一级的各行要左对齐，下一级比上一级多两个空格。',
    '把这一行与同级的行对齐。',
    'The indentation is off: lines of one level start in one column, the next level two spaces further.',
    'Align this line with the others of its level.',
  ),
  'yaml-syntax': texts(
    '这一行不是正确的 YAML，无法读下去（{reason}）。',
    '对照 content/README.md 里的例子改写这一行；有特殊符号的值要加引号。',
    'This line is not correct YAML and stops the reading ({reason}).',
    'Compare it with the examples in content/README.md; put values with special signs in quotes.',
  ),
  'duplicate-key': texts(
    '“{key}”写了两次，第一次在第 {line} 行。',
    '两处合成一处。',
    '“{key}” is written twice, first in line {line}.',
    'Make one of the two.',
  ),
  'several-documents': texts(
    '文件里有第二个“---”；一个文件只能有一份内容。',
    '删掉“---”，或拆成两个文件。',
    'There is a second “---”; a file holds one document.',
    'Delete the “---”, or make two files.',
  ),
  'empty-file': texts(
    '文件是空的，或只有注释。',
    '填写内容，或删掉文件；例子见 content/README.md。',
    'The file is empty or holds only comments.',
    'Fill it in or delete it; content/README.md has examples.',
  ),
  'not-a-mapping': texts(
    '文件最外层应是“名称: 值”，这里是{shape}。',
    '每行写成“名称: 值”；例子见 content/README.md。',
    'A file consists of “name: value” lines; this one is {shape}.',
    'Write “name: value” lines; content/README.md has examples.',
  ),
  'yaml-reference': texts(
    '不能用 YAML 的引用“{found}”（& 和 *）。',
    '把值本身写在这里；要写 & 或 * 开头的文字，请加引号。',
    'YAML references such as “{found}” (& and *) are not allowed.',
    'Write the value itself; a text that starts with & or * goes in quotes.',
  ),
  'yaml-tag': texts(
    '不能用 YAML 标签“{found}”。',
    '删掉标签；要写 ! 开头的文字，请加引号。',
    'YAML tags such as “{found}” are not allowed.',
    'Delete the tag; a text that starts with ! goes in quotes.',
  ),
  'ambiguous-value': texts(
    '“{found}”不加引号，有的程序会读成{read}。',
    '给值加上引号。',
    'Without quotes “{found}” is read by some programs as {read}.',
    'Put the value in quotes.',
  ),
  'comment-in-text': texts(
    '“ #”后面的文字会被当成注释丢掉：“{comment}”。',
    '“#”是内容，就给整个值加引号：{quoted}；是注释，就另起一行。',
    'What follows “ #” is dropped as a comment: “{comment}”.',
    'If “#” is part of the text, put the value in quotes: {quoted}; if it is a comment, give it its own line.',
  ),
  'too-deep': texts(
    '层级太深（超过 {limit} 层）。',
    '检查括号和缩进。',
    'The nesting is too deep (more than {limit} levels).',
    'Check brackets and indentation.',
  ),
} as const;
