import { describe, expect, test } from 'vitest';
import { fixtureContent, realContent } from '../../../tests/sites.ts';
import { readContentFolder } from '../../checker/files.ts';
import { parseYaml } from '../../checker/parse.ts';
import { placeOf } from '../../checker/place.ts';
import { writeYaml } from '../../checker/write-yaml.ts';
import type { CollectionName } from '../../schema/index.ts';
import { schemaOf, servedCollections } from './served.ts';
import { fromFile, toFile } from './values.ts';

interface File {
  path: string;
  text: string;
  collection: CollectionName;
}

function filesIn(folder: string): File[] {
  return readContentFolder(folder).flatMap(({ path, bytes }) => {
    const place = placeOf(path);
    const isServed = place?.kind === 'entry' && servedCollections.includes(place.collection);
    return isServed ? [{ path, text: new TextDecoder().decode(bytes), collection: place.collection }] : [];
  });
}

/** Every file of the fixture that fills every field, and the longest real one of each collection. */
const longest = Map.groupBy(filesIn(realContent), ({ collection }) => collection);
const files = [
  ...filesIn(fixtureContent),
  ...[...longest.values()].flatMap((list) => list.sort((a, b) => b.text.length - a.text.length).slice(0, 1)),
];

describe('what the system is shown and gives back', () => {
  test('is every value of every file, written as the project writes', () => {
    expect(new Set(files.map(({ collection }) => collection))).toEqual(new Set(servedCollections));
    for (const { path, text, collection } of files) {
      const schema = schemaOf(collection);
      const back = toFile(schema, fromFile(text));
      // As the site reads it: a list that is written as empty is one that is not written.
      expect(schema.schema.parse(parseYaml(back).toJS()), path).toEqual(schema.schema.parse(parseYaml(text).toJS()));
      expect(back, path).toBe(writeYaml(schema, parseYaml(text).toJS()));
    }
  });

  test('leaves out what is empty, and the folder that was chosen', () => {
    const back = toFile(schemaOf('projects'), {
      folderCity: 'linfen',
      folderZone: 'example',
      name: { zh: ' 名称 ', en: 'Name' },
      aliases: [],
      nature: '',
      summary: { zh: '', en: '' },
      figures: [{ id: 'a', value: 1.5, headline: 'false', times: null }],
    });
    expect(back).toBe('name:\n  zh: 名称\n  en: Name\nfigures:\n  - id: a\n    value: 1.5\n    headline: false\n');
  });

  test('keeps text that looks like a number or a yes apart from numbers and choices', () => {
    const text = "name:\n  zh: '360'\n  en: 'true'\nplacements: []\nasOf: '2026'\nsource: a/b\n";
    expect(toFile(schemaOf('companies'), fromFile(text))).toBe("name:\n  zh: '360'\n  en: 'true'\nasOf: '2026'\nsource: a/b\n");
  });
});
