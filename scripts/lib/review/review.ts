/** The report on a content folder compared with a commit of the repository that it lies in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type CheckedContent } from '../../../src/checker/check-content.ts';
import type { Lang } from '../../../src/schema/text.ts';
import { commitOf, writeFilesOf } from './git-files.ts';
import type { Block } from './report-block.ts';
import { reviewReport } from './review-report.ts';

/**
 * Compares a folder, as it stands, with a commit.
 * @throws UsageError when there is no such commit, or no repository
 */
export function review(content: string, base: string, lang: Lang): Block[] {
  const before = mkdtempSync(join(tmpdir(), 'zone-atlas-base-'));
  try {
    writeFilesOf(content, commitOf(content, base), before);
    return reviewReport(checkedAs(before, lang), checkedAs(content, lang), lang);
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
}

/** The check of a folder, with its files named as in the repository, wherever it lies. */
function checkedAs(directory: string, lang: Lang): CheckedContent {
  const checked = checkContent(directory, { lang });
  const prefix = `${directory.replace(/\/+$/, '')}/`;
  const problems = checked.problems.map((problem) => ({ ...problem, file: `content/${problem.file.slice(prefix.length)}` }));
  return { ...checked, problems };
}
