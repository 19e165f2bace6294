import { texts } from './template.ts';

/** Codes about files and folders, before anything in them is read. */
export const fileCodes = {
  'unexpected-file': texts(
    '这里不该有文件“{name}”：没有哪类内容放在这个位置。',
    '移走，或改名{suggestion}；各类文件的位置见 content/README.md。',
    'The file “{name}” is not expected here: no kind of content lies in this place.',
    'Move it, or rename it{suggestion}; content/README.md lists the places.',
  ),
  'wrong-extension': texts(
    '文件“{name}”的扩展名应为 {extension}。',
    '把文件改名为“{expected}”。',
    'The file “{name}” must end in {extension}.',
    'Rename the file to “{expected}”.',
  ),
  'bad-file-name': texts(
    '“{name}”不能用作编号：只能用小写字母、数字和单个连字符，最多 60 个字符。',
    '改名{suggestion}。',
    '“{name}” cannot be an id: use lower-case letters, digits and single hyphens, at most 60 characters.',
    'Rename it{suggestion}.',
  ),
  'reserved-name': texts(
    '“{name}”是 Windows 的保留名，在 Windows 上无法检出。',
    '换一个名字。',
    '“{name}” is a reserved name on Windows and cannot be checked out there.',
    'Choose another name.',
  ),
  'same-name': texts(
    '“{name}”与“{other}”只有大小写不同，在 Windows 和 macOS 上是同一个文件。',
    '删掉其中一个，或换一个名字。',
    '“{name}” and “{other}” differ only in capitals: on Windows and macOS they are one file.',
    'Delete one of them, or choose another name.',
  ),
  'duplicate-entry': texts(
    '“{id}”已被 {other} 使用；{kind}在全站不能重复。',
    '给其中一个换一个。',
    '“{id}” is taken by {other}; a {kind} must be unique on the whole site.',
    'Give one of them another.',
  ),
  'symbolic-link': texts(
    '“{name}”是符号链接。内容目录里只能放普通文件。',
    '删掉链接，把文件本身放在这里。',
    '“{name}” is a symbolic link. Only ordinary files may lie in the content folder.',
    'Remove the link and put the file itself here.',
  ),
  'unreadable-file': texts(
    '读不了“{name}”：{reason}。',
    '检查文件权限，或重新保存。',
    '“{name}” cannot be read: {reason}.',
    'Check its permissions, or save it again.',
  ),
  'too-large': texts(
    '文件有 {size} kB，上限是 {limit} kB。',
    '把内容拆成几个文件。',
    'The file has {size} kB; the limit is {limit} kB.',
    'Split it into several files.',
  ),
  'not-utf8': texts(
    '文件编码不是 UTF-8（{guess}）。',
    '用编辑器“另存为”，编码选 UTF-8。',
    'The file is not in UTF-8 ({guess}).',
    'Use “Save as” in your editor and choose UTF-8.',
  ),
  'missing-file': texts(
    '缺少文件 {name}。',
    '新建这个文件；写法见 content/README.md。',
    'The file {name} is missing.',
    'Create it; content/README.md shows how.',
  ),
  'missing-body': texts(
    '缺少{language}正文 {name}。',
    '在同一文件夹里新建 {name}。',
    'The {language} text {name} is missing.',
    'Create {name} in the same folder.',
  ),
  'stray-body': texts(
    '正文旁边没有 {name}，这篇正文不会显示。',
    '补上 {name}，或删掉这篇正文。',
    'There is no {name} beside this text, so it would not be shown.',
    'Add {name}, or delete this text.',
  ),
  'unknown-folder': texts(
    '文件夹“{folder}”没有对应的{kind}：缺少 {expected}。',
    '补上 {expected}，或给文件夹改名{suggestion}。',
    'The folder “{folder}” belongs to no {kind}: {expected} is missing.',
    'Add {expected}, or rename the folder{suggestion}.',
  ),
} as const;
