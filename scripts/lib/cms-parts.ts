/** What is changed in Sveltia CMS as it is bundled: parts that the pages for staff do without, addresses of others, missing words. */
import type { Plugin } from 'vite';
import { completeWords } from './cms-words.ts';

/** Code colouring, maps, drawing and pictures: no field of ours uses them, and they would be most of the folder. */
const unused = /^(@shikijs\/|leaflet($|\/)|terra-draw|svgo($|\/)|exifr($|\/)|turndown($|\/))/;

/** Rules for fonts of another host, which would win over those of the package until these have loaded; and the state of a host’s service. */
const foreign: readonly [RegExp, string][] = [
  [/src:url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g, 'x-src:none'],
  [/https:\/\/(?:www\.githubstatus\.com\/api\/v2\/status\.json|status-api\.hostedstatus\.com\/1\.0\/status\/\w+)/g, 'data:application/json,{}'],
];

export function cmsParts(): Plugin {
  return {
    name: 'cms-parts',
    enforce: 'pre',
    resolveId: (wanted, importer) => (importer?.includes('@sveltia/cms') && unused.test(wanted) ? '\0not-used' : undefined),
    load: (id) => (id === '\0not-used' ? 'export default {};' : undefined),
    transform(code, id) {
      if (!id.includes('@sveltia/cms')) return undefined;
      if (id.endsWith('/locales/zh-CN.json')) return completeWords(code);
      return foreign.reduce((text, [address, local]) => text.replace(address, local), code);
    },
  };
}
