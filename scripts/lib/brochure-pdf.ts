/** Sets a brochure as PDF by Typst: tagged for readers (PDF/UA-1), fonts embedded in part, the same bytes every time. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import QRCode from 'qrcode';
import type { Brochure } from '../../src/brochure/document.ts';
import { familyFor, GlyphError } from './picture-fonts.ts';

const require = createRequire(import.meta.url);
const template = join(import.meta.dirname, '../../src/brochure/template');
const faces = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];

/** A brochure that cannot be set: a character without glyph, a template that is wrong. */
export class BrochureError extends Error {}

export interface SetBrochure {
  pages: number;
  /** Where the last page ends, as a share of its height. */
  end: number;
  /** Makes the file. */
  pdf: () => Buffer;
}

export interface Setting {
  /** 0, 1 or 2: how tightly. */
  tight?: 0 | 1 | 2;
  /** Whom to ask and what follows stand on a page of their own. */
  apart?: boolean;
}

let compiler: NodeCompiler | undefined;
let set = 0;
/** Documents after which what Typst remembers is let go; it grows by some 10 MB with each. */
const forgetAfter = 5;

/**
 * Sets a brochure; its pages are known before the file is made.
 * @throws BrochureError naming the brochure and what is wrong, such as a character without glyph
 */
export function setBrochure(brochure: Brochure, file: string, { tight = 0, apart = false }: Setting = {}): SetBrochure {
  const missing = characterWithoutGlyph(brochure);
  if (missing !== undefined) throw new BrochureError(`${file}: ${missing}`);
  compiler ??= NodeCompiler.create({ workspace: template, fontArgs: [{ fontPaths: faces.map((face) => dirname(require.resolve(face))) }] });
  const typst = compiler;
  set += 1;
  if (set % forgetAfter === 0) typst.evictCache(0);
  const done = typst.compile({
    mainFilePath: join(template, 'brochure.typ'),
    inputs: { brochure: JSON.stringify(withCode(brochure)), tight: String(tight), apart: apart ? 'yes' : '' },
  });
  const problem = done.takeError() ?? done.takeWarnings();
  const document = done.result;
  if (problem ?? !document) throw new BrochureError(`${file}: ${wordsOf(typst, problem)}`);
  const [end = 1] = typst.query(document, { selector: '<end>', field: 'value' }) as number[];
  return {
    pages: document.numOfPages,
    end,
    pdf: () => {
      try {
        return typst.pdf(document, {
          pdfStandard: 'ua-1',
          creationTimestamp: Date.UTC(brochure.day.year, brochure.day.month - 1, brochure.day.day) / 1000,
        });
      } catch (error) {
        throw new BrochureError(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    },
  };
}

const shown = new Set<string>();

/** The first character that no font has, in words. An empty box on paper cannot be mended. */
function characterWithoutGlyph(value: unknown): string | undefined {
  if (typeof value === 'string') {
    for (const character of value) {
      // Joiners and the like are not drawn.
      if (shown.has(character) || /\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
      try {
        familyFor(character, 'Inter', 400);
        familyFor(character, 'Inter', 700);
      } catch (error) {
        if (error instanceof GlyphError) return `${error.message}：${value}`;
        throw error;
      }
      shown.add(character);
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const each of Object.values(value)) {
    const missing = characterWithoutGlyph(each);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function wordsOf(typst: NodeCompiler, problem: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  if (!problem) return 'Typst made nothing';
  return (typst.fetchDiagnostics(problem) as { message?: string; hints?: string[] }[]).map((each) => JSON.stringify(each)).join('; ');
}

/** The brochure with the modules of its code, and its version: a short name of all that it says. */
function withCode(brochure: Brochure): object {
  const version = createHash('sha256').update(JSON.stringify(brochure)).digest('hex').slice(0, 6);
  const colophon = brochure.colophon.map((line) => line.map((part) => (typeof part === 'string' ? part.replace('{version}', version) : part)));
  return { ...brochure, colophon, page: { ...brochure.page, code: modulesOf(brochure.page.coded) } };
}

/** The dark modules of a QR code by row, as runs of `[start, length]`. */
function modulesOf(address: string): { modules: number; rows: [number, number][][] } {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => {
    const runs: [number, number][] = [];
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue;
      const last = runs.at(-1);
      if (last && last[0] + last[1] === x) last[1] += 1;
      else runs.push([x, 1]);
    }
    return runs;
  });
  return { modules: size, rows };
}

/** What a PDF depends on beside its brochure: template, fonts, programs. */
export function brochurePrograms(): string[] {
  const versions = ['@expo-google-fonts/inter', '@expo-google-fonts/noto-sans-sc', '@myriaddreamin/typst-ts-node-compiler', 'qrcode'].map((name) => {
    const path = require.resolve(`${name}/package.json`);
    return `${name}@${(JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version}`;
  });
  const files = readdirSync(template)
    .filter((file) => file.endsWith('.typ'))
    .sort()
    .map((file) => readFileSync(join(template, file), 'utf8'));
  return [...versions, ...files, readFileSync(import.meta.filename, 'utf8')];
}
