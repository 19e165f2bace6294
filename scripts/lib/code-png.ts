/** The code to scan alone as a PNG of one bit a pixel: black on white, without opacity. */
import { crc32, deflateSync } from 'node:zlib';
import { codeModules, quietZone } from '../../src/kit-picture/qr.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Px of a square: large enough for print at 25 mm. */
const unit = 12;

/** A code at level M with its quiet zone, 12 px a square. */
export function codePng(address: string): Buffer {
  const modules = codeModules(address);
  const width = (modules.length + 2 * quietZone) * unit;
  const bytes = Math.ceil(width / 8);
  const white = Buffer.concat([Buffer.from([0]), Buffer.alloc(bytes, 0xff)]);
  const rows = modules.flatMap((row) => Array.from({ length: unit }, () => lineOf(row, white)));
  const around = Array.from({ length: quietZone * unit }, () => white);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(width, 4);
  size[8] = 1;
  const data = deflateSync(Buffer.concat([...around, ...rows, ...around]), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A line of pixels with the filter “none” before it; black is 0. */
function lineOf(row: readonly boolean[], white: Buffer): Buffer {
  const line = Buffer.from(white);
  for (const [column, black] of row.entries()) {
    if (!black) continue;
    for (let x = (column + quietZone) * unit; x < (column + quietZone + 1) * unit; x += 1)
      line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
  }
  return line;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
