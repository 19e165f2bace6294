/** Makes docs/errors.md from the table of codes and the case of each. */
import { codes, type Code } from '../src/checker/codes.ts';
import { chainCodes } from '../src/checker/codes/chain.ts';
import { contentCodes } from '../src/checker/codes/content.ts';
import { figureCodes } from '../src/checker/codes/figure.ts';
import { fileCodes } from '../src/checker/codes/file.ts';
import { translationCodes } from '../src/checker/codes/translation.ts';
import { proseCodes } from '../src/checker/codes/prose.ts';
import { valueCodes } from '../src/checker/codes/value.ts';
import { yamlCodes } from '../src/checker/codes/yaml.ts';
import { printable } from '../src/checker/report/printable.ts';
import { checkSpoilt, type Case } from './checked-example.ts';

const chapters: [string, object][] = [
  ['文件和文件夹 / Files and folders', fileCodes],
  ['YAML 写法 / Writing YAML', yamlCodes],
  ['单个值 / Single values', valueCodes],
  ['内容 / Content', contentCodes],
  ['中英文 / The two languages', translationCodes],
  ['数字和日期 / Figures and dates', figureCodes],
  ['文字 / Wording', proseCodes],
  ['产业链 / Industrial chains', chainCodes],
];

const introduction = `# 检查出的问题 / Problems that the check reports

\`npm run check\` 检查 \`content/\` 里的每个文件，一次报告全部问题：位置、问题、改法。每种问题在这里有一节：意思、例子、改法。
本页由代码表和测试用例生成，见 \`src/checker/cases.test.ts\`。

\`npm run check\` looks at every file in \`content/\` and reports all problems at once: place, problem, remedy. Each kind has a
section here: meaning, example, remedy. This page is made from the table of codes and the test cases; see
\`src/checker/cases.test.ts\`.
`;

/** The whole page. */
export function errorsDocument(cases: ReadonlyMap<string, Case>): string {
  const parts = chapters.map(([title, table]) => {
    const sections = (Object.keys(table) as Code[]).map((code) => section(code, cases.get(code)));
    return [`## ${title}`, ...sections].join('\n\n');
  });
  return `${[introduction.trim(), ...parts].join('\n\n')}\n`;
}

function section(code: Code, { meaning, steps }: Case = { meaning: { zh: '', en: '' }, steps: [] }): string {
  const chinese = checkSpoilt(steps, 'zh').problems.find((problem) => problem.code === code);
  const english = checkSpoilt(steps, 'en').problems.find((problem) => problem.code === code);
  const place = `content/${chinese?.file ?? ''}:${chinese?.line ?? 0}:${chinese?.column ?? 0}`;
  const line = chinese?.excerpt ? [printable(chinese.excerpt.line)] : [];
  return [
    `### ${code}`,
    meaning.zh,
    `${meaning.en}${codes[code].severity === 'warning' ? ' (A warning: it does not stop the build.)' : ''}`,
    ['```text', place, ...line, '```'].join('\n'),
    [`- ${escaped(chinese?.message)}`, `  **改法：** ${escaped(chinese?.fix)}`].join('\n'),
    [`- ${escaped(english?.message)}`, `  **Remedy:** ${escaped(english?.fix)}`].join('\n'),
  ].join('\n\n');
}

/** A remedy may hold signs that Markdown would take as its own. */
function escaped(text = ''): string {
  return text.replace(/[<*_`]/g, (sign) => `\\${sign}`);
}
