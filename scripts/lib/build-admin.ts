/** Builds the pages for staff: the form over the schemas, with the checker in it, and the management system beside it. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { checkContent } from '../../src/checker/check-content.ts';
import { openDesk } from '../../src/checker/draft.ts';
import { isFolder, readContentFolder } from '../../src/checker/files.ts';
import { cmsConfiguration } from '../../src/admin/cms/config.ts';
import { contentOf, type AdminData } from '../../src/admin/form/content.ts';
import type { Repository } from '../../src/domain/repository-links.ts';
import { adminHeaders } from './admin-headers.ts';
import { UsageError } from './args.ts';
import { cmsBackend, type BackendChoice } from './cms-backend.ts';
import { cmsParts } from './cms-parts.ts';

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'src/admin');

export interface AdminOptions {
  content: string;
  out: string;
  /** Where the management system saves. */
  backend?: BackendChoice;
  /** The branch that it saves to, if it is not that of site.yaml. */
  branch?: string;
}

/**
 * Writes the folder. It is no part of the public site.
 * @throws UsageError where the content has errors: the form would blame the person who fills it in
 */
export async function buildAdmin(options: AdminOptions): Promise<{ files: number }> {
  const repository = checkedRepository(options.content);
  const folder = resolve(options.out);
  // Before anything is built: the choice may be impossible.
  cmsBackend(repository, options.backend ?? 'auto', options.branch);
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [filesInMemory(), cmsParts()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: [join(source, 'form.html'), join(source, 'cms/index.html')] },
    },
  });
  copyFileSync(join(folder, 'form.html'), join(folder, 'index.html'));
  return writeAdminData(options, repository);
}

/** Writes what the pages know of the content, beside pages that are built. */
export function writeAdminData({ content, out, backend: choice = 'auto', branch }: AdminOptions, repository?: Repository): { files: number } {
  const { backend, origins } = cmsBackend(repository, choice, branch);
  const data = adminData(content, repository);
  writeFileSync(join(out, 'content.json'), JSON.stringify(data));
  writeFileSync(join(out, 'cms.json'), JSON.stringify(cmsConfiguration(contentOf(openDesk(content), data, 'zh'), backend)));
  writeFileSync(join(out, '_headers'), adminHeaders(origins));
  return { files: Object.keys(data.files).length };
}

function checkedRepository(content: string): Repository | undefined {
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const { problems, entries } = checkContent(content);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    throw new UsageError(
      `内容有 ${String(errors)} 处错误，请先运行 npm run check / ${String(errors)} errors in the content: run npm run check first`,
    );
  return entries.site[0]?.data.repository;
}

/** In the browser the checker reads files from memory. */
function filesInMemory(): Plugin {
  return {
    name: 'files-in-memory',
    enforce: 'pre',
    resolveId(wanted, importer) {
      const isDisk = importer !== undefined && resolve(dirname(importer), wanted) === join(root, 'src/checker/files.ts');
      return isDisk ? join(source, 'form/memory-files.ts') : undefined;
    },
  };
}

function adminData(content: string, repository: Repository | undefined): AdminData {
  const files = readContentFolder(content).filter(({ path, state }) => (state === 'read' && path.endsWith('.yaml')) || path.endsWith('.md'));
  return {
    files: Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
    ...(repository ? { repository } : {}),
  };
}
