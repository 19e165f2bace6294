/** How problems are printed. A format is a file beside this one and a line here. */
import type { Lang } from '../../schema/text.ts';
import type { Problem } from '../problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import { textReport } from './text.ts';

export const formats = ['text', 'json', 'github', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const reports: Readonly<Record<Format, (problems: readonly Problem[], lang: Lang) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  markdown: markdownReport,
};
