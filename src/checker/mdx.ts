/** MDX has no place in the content. What in it would run is named all the same, so that nobody looks for it. */
import type { Content } from './content.ts';
import { decode } from './encoding.ts';
import type { Finding } from './finding.ts';
import type { FoundFile } from './found-file.ts';
import { codeInText } from './rules/code-in-text.ts';
import { rawHtml, unsafeLink } from './rules/markdown.ts';

/** What would run in an MDX file. Its text is noted for the positions; nothing in it is carried out. */
export function checkMdx({ path, bytes }: FoundFile, texts: Map<string, string>): Finding[] {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return [];
  texts.set(path, decoded.text);
  const body = {
    file: path,
    lang: 'zh',
    text: decoded.text,
    place: { kind: 'body', collection: 'pages', id: path, names: [], entryFile: path },
  } as const;
  return [codeInText, rawHtml, unsafeLink].flatMap((rule) => (rule.scope === 'body' ? [...rule.check(body, {} as Content)] : []));
}
