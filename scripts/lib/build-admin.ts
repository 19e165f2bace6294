/** Builds the form for staff over the schemas, with the checker in it. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { checkContent } from '../../src/checker/check-content.ts';
import { isFolder, readContentFolder } from '../../src/checker/files.ts';
import type { AdminData } from '../../src/admin/form/content.ts';
import type { Repository } from '../../src/domain/repository-links.ts';
import { UsageError } from './args.ts';

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'src/admin');

export interface AdminOptions {
  content: string;
  out: string;
}

/**
 * Writes the folder. It is no part of the public site.
 * @throws UsageError where the content has errors: the form would blame the person who fills it in
 */
export async function buildAdmin({ content, out }: AdminOptions): Promise<{ files: number }> {
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const { problems, entries } = checkContent(content);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    throw new UsageError(
      `内容有 ${String(errors)} 处错误，请先运行 npm run check / ${String(errors)} errors in the content: run npm run check first`,
    );
  const folder = resolve(out);
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [filesInMemory()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: [join(source, 'form.html')] },
    },
  });
  const repository = entries.site[0]?.data.repository;
  const data = adminData(content, repository);
  writeFileSync(join(folder, 'content.json'), JSON.stringify(data));
  copyFileSync(join(folder, 'form.html'), join(folder, 'index.html'));
  writeFileSync(join(folder, '_headers'), headers);
  return { files: Object.keys(data.files).length };
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

/** The form loads nothing but itself and its content. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = ['/*', `  Content-Security-Policy: ${policy}`, '  X-Content-Type-Options: nosniff', '  Referrer-Policy: no-referrer', ''].join('\n');
