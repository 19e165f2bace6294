import { texts, warning } from './template.ts';

/** Codes about what is written: names, links, things that are not meant to be published. */
export const proseCodes = {
  'placeholder-text': texts(
    '“{found}”是占位的内容，不是真的，不能公布。',
    '换成来源里的真实内容；还不知道就删掉这一项，页面会写“暂未公布”。',
    '“{found}” holds a place and is not real; it must not be published.',
    'Put what the source says, or delete the field: the page then says that it is not yet published.',
  ),
  'joined-items': texts(
    '“{found}”会当成一个别名，其实像是几个。',
    '每个别名各占一行，写成“- …”。',
    '“{found}” is read as one item but looks like several.',
    'Give each its own line, written “- …”.',
  ),
  'lookalike-letter': texts(
    '“{found}”里有一个看着像英文字母、其实不是的字母：{character}。',
    '用英文输入法重新打这个词。',
    '“{found}” has a letter that only looks like a Latin one: {character}.',
    'Type the word again on an English keyboard.',
  ),
  'english-in-chinese': warning(
    '中文一栏写的是英文：“{found}”。',
    '译成中文；中文名称本来就是这样，就不用改。',
    'The Chinese is written in English: “{found}”.',
    'Translate it; if the Chinese name is written so, leave it.',
  ),
  'person-named': texts(
    '联系单位里写了个人：“{found}”。',
    '只写单位或科室，不写个人姓名和职务。',
    'The office names a person: “{found}”.',
    'Name the office or department only.',
  ),
  'outer-blanks': texts(
    '{field}的前面或后面多了空格或换行。',
    '去掉；npm run check -- --fix 可以自动改。',
    '{field} begins or ends with a blank or a line break.',
    'Remove it; npm run check -- --fix does it.',
  ),
  'joined-lines': warning(
    '这一行会接到上一行后面，连成一段，中间多出一个空格。',
    '是同一段，就接在上一行末尾；是另一段，前面空一行；是列表，每行以“- ”开头。',
    'This line runs on from the one before, in one paragraph with a blank between.',
    'Put it at the end of that line, or an empty line before it, or “- ” before each item of a list.',
  ),
  'broken-table': texts(
    '这个表格显示不出来，或会丢掉内容：{reason}。',
    '表头一行、分隔一行，下面每行的格数与表头一样。',
    'This table is not shown as one, or loses cells: {reason}.',
    'A head, a divider, and rows with as many cells as the head.',
  ),
  'fullwidth-letters': texts(
    '字母和数字写成了全角：“{found}”。',
    '改成半角。',
    'Letters and digits are written full-width: “{found}”.',
    'Use ordinary ones.',
  ),
  'odd-space': warning(
    '这里有一个特殊空格 {character}，看起来和普通空格一样，搜索和复制时却不一样。',
    '换成普通空格；段落开头不用空格。npm run check -- --fix 可以自动改。',
    'There is a special blank {character} here. It looks like a space, but differs when searched or copied.',
    'Put an ordinary space; paragraphs start without one. npm run check -- --fix does it.',
  ),
  'code-in-text': texts(
    '正文里不能写程序：“{found}”。',
    '删掉；正文只写文字、标题、列表、表格和链接。',
    'The text may not hold program code: “{found}”.',
    'Delete it; the text has words, headings, lists, tables and links only.',
  ),
  'shown-as-code': texts(
    '这一段会显示成程序代码：{reason}。',
    '去掉{remedy}。',
    'This would be shown as program code: {reason}.',
    'Remove the {remedy}.',
  ),
  'markup-in-text': texts(
    '这里的符号“{found}”会原样显示出来。',
    '只写文字；需要链接的内容写在 zh.md 和 en.md 里，用 Markdown 的链接写法。',
    'The signs “{found}” would be shown here as they stand.',
    'Write words only; what needs a link goes into zh.md and en.md, as a Markdown link.',
  ),
  'top-heading': warning(
    '正文里的标题从“##”开始；“#”是整页的标题，页面已经有了。',
    '改成“##”。',
    'Headings in the text start with “##”; “#” is the title of the page, which it has already.',
    'Write “##”.',
  ),
  'missing-picture': texts(
    '图片“{found}”显示不出来：内容目录里还不能放图片。',
    '删掉这一处图片。',
    'The picture “{found}” cannot be shown: the content folder does not hold pictures yet.',
    'Delete it.',
  ),
  'bad-picture': texts('“{name}”不能用作网站图片：{reason}。', '{remedy}', '“{name}” cannot serve as a picture of the site: {reason}.', '{remedy}'),
  'bad-host': texts(
    '网址“{found}”不能公布：{reason}。',
    '换成公开的正式网址，例如单位官网上的那一页；没有就删掉。',
    'The address “{found}” must not be published: {reason}.',
    'Give the official public address, such as the page on the office’s own site, or leave it out.',
  ),
  'wechat-id': texts(
    '不能公布个人的微信号或 QQ 号：“{found}”。',
    '改成带区号的办公电话或单位邮箱。',
    'Personal WeChat or QQ ids may not be published: “{found}”.',
    'Give the office phone or the e-mail address of the office.',
  ),
  'provider-email': warning(
    '“{found}”是个人也能注册的邮箱，请确认是单位公布的邮箱。',
    '最好换成单位自己的邮箱；确认是单位公布的，就不用改。',
    'Anyone can have an address like “{found}”; make sure that the office itself publishes it.',
    'Prefer an address of the office’s own domain; if the office publishes this one, leave it.',
  ),
  'unknown-industry': texts(
    '{field}“{found}”不是 GB/T 4754—2017 的行业大类。',
    '写门类字母加两位大类，如 C38；查不到就删掉这一项。{hint}',
    '{field} “{found}” is no division of GB/T 4754—2017.',
    'Write the letter of the section and two digits, such as C38, or leave it out.{hint}',
  ),
  'division-code': texts(
    '{field}“{found}”不对：{reason}。',
    '对照 GB/T 2260 核对六位代码。',
    '{field} “{found}” is wrong: {reason}.',
    'Compare the six digits with GB/T 2260.',
  ),
} as const;
