/** Rules about which files must exist, given the others. */
import { languages } from '../../schema/text.ts';
import type { LoadedEntry, Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { collectionNames, collectionOf } from '../place.ts';

const languageNames = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } };

/** The files that there is one of: without them there is no portal. */
export const missingFile: Rule = {
  name: 'missing-file',
  scope: 'site',
  *check(content) {
    for (const collection of collectionNames) {
      const [pattern = ''] = collectionOf(collection).patterns;
      if (!pattern.includes('*') && !content.exists(collection, collection)) {
        yield { file: pattern, code: 'missing-file', at: 'file', values: { name: pattern } };
      }
    }
  },
};

/** Prose in both languages where a collection needs it, and none without its entry. */
export const missingBody: Rule = {
  name: 'missing-body',
  scope: 'site',
  byFile: true,
  *check(content) {
    for (const { file, place } of content.entries) {
      if (collectionOf(place.collection).bodies !== 'required') continue;
      for (const lang of languages) {
        const name = `${lang}.md`;
        if (content.has(file.slice(0, file.lastIndexOf('/') + 1) + name)) continue;
        yield { file, code: 'missing-body', at: 'file', values: { name, language: languageNames[lang] } };
      }
    }
    for (const { file, place } of content.bodies) {
      const name = place.entryFile.split('/').at(-1) ?? '';
      if (!content.has(place.entryFile)) yield { file, code: 'stray-body', at: 'file', values: { name } };
    }
  },
};

/** The folders of a path name a city and a zone that exist. */
export const unknownFolder: Rule = {
  name: 'unknown-folder',
  scope: 'entry',
  *check(entry, content) {
    const { city, zone } = entry.place;
    if (city !== undefined && !content.exists('cities', city)) {
      yield unknown(entry, city, `content/cities/${city}/city.yaml`, content.idsOf('cities'), { zh: '城市', en: 'city' });
    } else if (zone !== undefined && !content.has(`zones/${city}/${zone}/zone.yaml`)) {
      yield unknown(entry, zone, `content/zones/${city}/${zone}/zone.yaml`, content.idsOf('zones'), { zh: '开发区', en: 'zone' });
    }
  },
};

function unknown(entry: LoadedEntry, folder: string, expected: string, known: Iterable<string>, kind: { zh: string; en: string }): Finding {
  const meant = nearest(folder, known);
  const suggestion = meant === undefined || meant === folder ? '' : { zh: `，例如“${meant}”`, en: `, for example to “${meant}”` };
  return { file: entry.file, code: 'unknown-folder', at: 'file', values: { folder, kind, expected, suggestion } };
}
