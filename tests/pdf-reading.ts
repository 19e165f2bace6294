/** Reads of a PDF what tests ask about, without a program of the system: its objects are text once they are unpacked. */
import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** All objects as they are written in the file, packed ones unpacked; drawings are left out. */
  objects: string;
  pages: number;
  /** Names of the fonts, without the six letters of a subset. */
  fonts: string[];
  /** Fonts of which the file holds no program. */
  notEmbedded: number;
  links: string[];
  lang: string | undefined;
  title: string | undefined;
  author: string | undefined;
  created: string | undefined;
  tagged: boolean;
  /** Kinds of elements in the tree of structure, with their number. */
  structure: Map<string, number>;
  /** PDF/UA part that it claims. */
  ua: string | undefined;
}

export function readPdf(file: Buffer): ReadPdf {
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('this is no PDF');
  const objects = objectsOf(file);
  const all = (pattern: RegExp): string[] => [...objects.matchAll(pattern)].map(([, value = '']) => value);
  const structure = new Map<string, number>();
  for (const kind of all(/\/S\s*\/([A-Z][A-Za-z0-9]*)/g)) structure.set(kind, (structure.get(kind) ?? 0) + 1);
  return {
    objects,
    pages: all(/\/Type\s*\/Page\b(?!s)()/g).length,
    fonts: [...new Set(all(/\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/>]+)/g))].sort(),
    notEmbedded: all(/\/Type\s*\/FontDescriptor()/g).length - all(/\/FontFile[23]?\s+\d+\s+\d+\s+R()/g).length,
    links: all(/\/URI\s*\(((?:\\.|[^\\)])*)\)/g).map((address) => address.replace(/\\(.)/g, '$1')),
    lang: /\/Type\s*\/Catalog[^]*?\/Lang\s*\(([^)]*)\)/.exec(objects)?.[1],
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(objects)?.[1],
    author: /<dc:creator>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(objects)?.[1],
    created: /<xmp:CreateDate>(.*?)<\/xmp:CreateDate>/.exec(objects)?.[1],
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(objects) && objects.includes('/StructTreeRoot'),
    structure,
    ua: /<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec(objects)?.[1],
  };
}

/** The file with its object streams and metadata unpacked. */
function objectsOf(file: Buffer): string {
  const raw = file.toString('latin1');
  const parts: string[] = [];
  let from = 0;
  for (const match of raw.matchAll(/stream\r?\n/g)) {
    if (match.index < from || raw.slice(match.index - 3, match.index) === 'end') continue;
    const head = raw.slice(raw.lastIndexOf(' obj', match.index), match.index);
    const length = Number(/\/Length\s+(\d+)/.exec(head)?.[1] ?? 0);
    const start = match.index + match[0].length;
    parts.push(raw.slice(from, match.index));
    const data = file.subarray(start, start + length);
    if (/\/Type\s*\/(ObjStm|Metadata)/.test(head))
      parts.push((head.includes('/FlateDecode') ? inflateSync(data) : data).toString(head.includes('Metadata') ? 'utf8' : 'latin1'));
    from = start + length;
  }
  return [...parts, raw.slice(from)].join('\n');
}
