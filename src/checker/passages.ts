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

/** Where a text without a language stands, as far as rules may care: the key of its field or of its list. */
export interface Spot {
  key: string;
  inList: boolean;
}

/**
 * Calls `visit` with every string of an entry, while it is being visited: whoever keeps a passage keeps its path.
 * @param skip texts without a language that need no visit
 */
export function eachPassage(entry: LoadedEntry, skip: (text: string, spot: Spot) => boolean, visit: (passage: Passage, spot: Spot) => void): void {
  const steps: Step[] = [];
  const spot: Spot = { key: '', inList: false };

  const string = (text: string, key: string, inList: boolean, siblings?: Record<string, unknown>): void => {
    spot.key = key;
    spot.inList = inList;
    const lang = !inList && (key === 'zh' || key === 'en') ? key : undefined;
    if (lang === undefined) {
      if (!skip(text, spot)) visit(new YamlPassage(entry, text, steps), spot);
      return;
    }
    const other = siblings?.[otherThan(lang)];
    visit(new YamlPassage(entry, text, steps, lang, typeof other === 'string' ? other : undefined), spot);
  };
  const value = (given: unknown, key: string, inList: boolean, siblings?: Record<string, unknown>): void => {
    if (typeof given === 'string') string(given, key, inList, siblings);
    else if (Array.isArray(given)) {
      for (let index = 0; index < given.length; index++) {
        steps.push(index);
        value(given[index], inList ? '' : key, true);
        steps.pop();
      }
    } else if (typeof given === 'object' && given !== null) {
      const fields = given as Record<string, unknown>;
      for (const name of Object.keys(fields)) {
        steps.push(name);
        value(fields[name], name, false, fields);
        steps.pop();
      }
    }
  };
  value(entry.raw, '', false);
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
