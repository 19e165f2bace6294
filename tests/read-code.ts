/** Reads the code to scan in a picture, from its bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// Without this the reader would ask another host for its program.
prepareZXingModule({
  overrides: { wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer as ArrayBuffer },
});

/** The texts of all codes in a PNG or JPG. */
export async function codesIn(file: Uint8Array): Promise<string[]> {
  return (await readBarcodes(file, { formats: ['QRCode'] })).map(({ text }) => text);
}
