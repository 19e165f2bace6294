/** The squares of a code to scan, at level M; loaded only where a code is drawn in the browser. */
// The package as a whole would bring its renderers along.
import { create as encode } from 'qrcode/lib/core/qrcode.js';

/** Squares row by row; dark ones are truthy. */
export function create(address: string): { size: number; data: ArrayLike<number | boolean> } {
  return encode(address, { errorCorrectionLevel: 'M' }).modules;
}
