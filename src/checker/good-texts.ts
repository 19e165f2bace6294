/** Texts in which no rule found anything. Dates, sources, labels and names of units come back thousands of times. */
import type { CollectionName } from '../schema/index.ts';
import type { Spot } from './passages.ts';

/** A longer text is prose, which is seldom written twice. */
const longest = 40;
/** After so many texts of a field it shows whether they come back: units and dates do, names do not. */
const trial = 1000;

/** The texts of one field. */
class GoodTextsOfField {
  /** The text, and what it is in the other language; null where there is none. Undefined where it is no use to keep them. */
  #texts: Map<string, string | null> | undefined = new Map();
  #asked = 0;
  #known = 0;

  has(text: string, other: string | undefined): boolean {
    if (!this.#texts || text.length > longest) return false;
    const isKnown = this.#texts.get(text) === (other ?? null);
    if (isKnown) this.#known++;
    if (++this.#asked === trial && this.#known < trial / 2) this.#texts = undefined;
    return isKnown;
  }

  add(text: string, other: string | undefined): void {
    if (text.length <= longest) this.#texts?.set(text, other ?? null);
  }
}

class GoodTextsOfCollection {
  readonly #fields: Record<Spot['kind'], Map<string, GoodTextsOfField>> = { zh: new Map(), en: new Map(), field: new Map(), row: new Map() };

  at({ kind, key }: Spot): GoodTextsOfField {
    let field = this.#fields[kind].get(key);
    if (!field) this.#fields[kind].set(key, (field = new GoodTextsOfField()));
    return field;
  }
}

export class GoodTexts {
  readonly #collections = new Map<CollectionName, GoodTextsOfCollection>();

  of(collection: CollectionName): GoodTextsOfCollection {
    const known = this.#collections.get(collection) ?? new GoodTextsOfCollection();
    this.#collections.set(collection, known);
    return known;
  }
}
