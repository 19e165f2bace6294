/** A process that sets some brochures and keeps them: what Typst does not give back of its memory ends with it. */
import { readCompiled } from '../../src/compiled-content.ts';
import type { Served } from '../../src/domain/kit/short-address.ts';
import { linkPortal } from '../../src/domain/link-portal.ts';
import { BrochureError } from './brochure-pdf.ts';
import { keepBrochures } from './brochures.ts';

/** What the process is to do: pages, from which file of compiled content, kept in which folder. */
export interface BrochureBatch {
  entries: string;
  cache: string;
  served: Served;
  pages: string[];
}

const batch = JSON.parse(process.argv[2] ?? '') as BrochureBatch;
try {
  keepBrochures(linkPortal(readCompiled(batch.entries)), batch);
} catch (error) {
  if (!(error instanceof BrochureError)) throw error;
  process.send?.(error.message);
}
