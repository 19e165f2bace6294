/** The texts of a file, one by one, for the rules about wording. */
import type { CollectionName } from '../schema/index.ts';
import type { Lang } from '../schema/text.ts';
import type { Content, LoadedBody, LoadedEntry, Passage } from './content.ts';

type Step = string | number;

/** A string of an entry. There are millions of them in a large portal, so that the path is made only for those who ask. */
class YamlPassage implements Passage {
  readonly file: string;
  readonly collection: CollectionName;
  readonly text: string;
  readonly lang?: Lang;
  readonly other?: string;
  /** The steps of the walk, which goes on when this has been looked at. */
  readonly #steps: readonly Step[];
  #path: readonly Step[] | undefined;

  constructor({ file, place }: LoadedEntry, text: string, steps: readonly Step[], lang?: Lang, other?: string) {
    this.file = file;
    this.collection = place.collection;
    this.text = text;
    this.#steps = steps;
    if (lang !== undefined) this.lang = lang;
    if (other !== undefined) this.other = other;
  }

  get path(): readonly Step[] {
    this.#path ??= this.#steps.slice();
    return this.#path;
  }
}

/** Where a text stands, as far as rules may care. */
export interface Spot {
  /** A text in one of two languages, a field, or a row of a list. */
  kind: Lang | 'field' | 'row';
  /** The key of the field, of the list, or of the pair of languages; empty where that is a row itself. */
  key: string;
}

/**
 * Calls `visit` with every string of an entry, while it is being visited: whoever keeps a passage keeps its path.
 * @param skip texts that need no visit
 */
export function eachPassage(
  entry: LoadedEntry,
  skip: (text: string, spot: Spot, other: string | undefined) => boolean,
  visit: (passage: Passage, spot: Spot) => void,
): void {
  const steps: Step[] = [];
  const spot: Spot = { kind: 'field', key: '' };

  const string = (text: string, lang?: Lang, other?: string): void => {
    if (!skip(text, spot, other)) visit(new YamlPassage(entry, text, steps, lang, other), spot);
  };
  const value = (given: unknown, key: string): void => {
    if (Array.isArray(given)) {
      for (let index = 0; index < given.length; index++) {
        const row: unknown = given[index];
        steps.push(index);
        if (typeof row === 'string') {
          spot.kind = 'row';
          spot.key = key;
          string(row);
        } else value(row, '');
        steps.pop();
      }
    } else if (typeof given === 'object' && given !== null) {
      const fields = given as Record<string, unknown>;
      for (const name of Object.keys(fields)) {
        const field = fields[name];
        steps.push(name);
        if (typeof field !== 'string') value(field, name);
        else if (name === 'zh' || name === 'en') {
          const other = fields[otherThan(name)];
          spot.kind = name;
          spot.key = key;
          string(field, name, typeof other === 'string' ? other : undefined);
        } else {
          spot.kind = 'field';
          spot.key = name;
          string(field);
        }
        steps.pop();
      }
    }
  };
  value(entry.raw, '');
}

/** A body as one passage, when it can be read. */
export function passageOfBody(body: LoadedBody, content: Content): Passage | undefined {
  const other = content.bodyOf(body.place.entryFile, otherThan(body.lang))?.text;
  const { file, text, lang, place } = body;
  if (text === undefined) return undefined;
  return { file, text, lang, collection: place.collection, ...(other === undefined ? {} : { other }) };
}

function otherThan(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}
