/** The part of CBOR (RFC 8949) that Pagefind’s files are written in: whole numbers, text and lists. */

export type Cbor = number | string | Cbor[];

/**
 * Reads one value.
 * @throws Error at anything else than whole numbers, text and lists
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const size = 1 << (short - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    throw new Error(`CBOR: length ${String(short)} is not expected`);
  };
  const value = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const [major, short] = [head >> 5, head & 31];
    if (major === 4 && short === 31) {
      const list: Cbor[] = [];
      while (view.getUint8(at) !== 0xff) list.push(value());
      at += 1;
      return list;
    }
    const size = argument(short);
    if (major === 0) return size;
    if (major === 1) return -1 - size;
    if (major === 3) {
      at += size;
      return decoder.decode(bytes.subarray(at - size, at));
    }
    if (major === 4) return Array.from({ length: size }, value);
    throw new Error(`CBOR: type ${String(major)} is not expected`);
  };
  const result = value();
  if (at !== bytes.length) throw new Error('CBOR: something stands after the value');
  return result;
}

/** Writes one value. */
export function encodeCbor(value: Cbor): Uint8Array {
  const chunks: Buffer[] = [];
  const write = (item: Cbor): void => {
    if (typeof item === 'number') chunks.push(item < 0 ? head(1, -1 - item) : head(0, item));
    else if (typeof item === 'string') chunks.push(head(3, Buffer.byteLength(item)), Buffer.from(item));
    else {
      chunks.push(head(4, item.length));
      for (const inner of item) write(inner);
    }
  };
  write(value);
  return Buffer.concat(chunks);
}

function head(major: number, size: number): Buffer {
  const type = major << 5;
  if (size < 24) return Buffer.from([type | size]);
  if (size < 0x100) return Buffer.from([type | 24, size]);
  if (size < 0x10000) return Buffer.from([type | 25, size >> 8, size & 0xff]);
  const bytes = Buffer.alloc(5);
  bytes[0] = type | 26;
  bytes.writeUInt32BE(size, 1);
  return bytes;
}
