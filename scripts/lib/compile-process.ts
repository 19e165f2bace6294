/** The process behind compile-content.ts: checks the content, renders its bodies and writes all of it to one file. */
import type { CheckedContent } from '../../src/checker/check-files.ts';
import { reports } from '../../src/checker/report/index.ts';
import { writeCompiled } from '../../src/compiled-content.ts';
import type { Entries, Entry } from '../../src/domain/entries.ts';
import { markdown } from '../../src/markdown.mjs';
import { checkFolder } from './check-folder.ts';
import type { Compiled } from './compile-content.ts';

const [content = '', file = ''] = process.argv.slice(2);
process.send?.(await compile());

async function compile(): Promise<Compiled> {
  const { problems, entries, bodies, counts } = await checkFolder(content);
  if (problems.some(({ severity }) => severity === 'error')) return { report: reports.text(problems, 'zh') };
  const [site] = entries.site;
  if (!site) throw new Error('a checked content folder has a site.yaml');
  writeCompiled(file, await withBodies(entries, bodies));
  return { counts, site: site.data };
}

async function withBodies(entries: Entries, bodies: CheckedContent['bodies']): Promise<Entries> {
  const renderer = await markdown.processor.createRenderer({ syntaxHighlight: markdown.syntaxHighlight });
  const rendered = async (entry: Entry<unknown>): Promise<Entry<unknown>> => {
    const texts = Object.entries(bodies.get(entry.file) ?? {});
    if (texts.length === 0) return entry;
    const html = await Promise.all(texts.map(async ([lang, text]) => [lang, (await renderer.render(text)).code] as const));
    return { ...entry, bodies: Object.fromEntries(html) };
  };
  const lists = Object.entries(entries).map(
    async ([name, list]: [string, Entry<unknown>[]]) => [name, await Promise.all(list.map(rendered))] as const,
  );
  return Object.fromEntries(await Promise.all(lists)) as unknown as Entries;
}
