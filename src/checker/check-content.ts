/** Reads and checks a content folder, so that what passes the check is what is published. */
import { checkFiles, type CheckedContent, type CheckOptions } from './check-files.ts';
import { readContentFolder } from './files.ts';

export type { CheckedContent } from './check-files.ts';

/** Checks every file under `directory`. */
export function checkContent(directory: string, options: Omit<CheckOptions, 'directory'> = {}): CheckedContent {
  return checkFiles(readContentFolder(directory), { ...options, directory: directory.replace(/\/+$/, '') });
}
