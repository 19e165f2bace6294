/** Bytes to text, strictly UTF-8. */
import type { Words } from './finding.ts';

export type Decoded = { text: string } | { offset: number; before: string; guess: Words };

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or the place of the first byte that is not UTF-8 and what the encoding may be. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    // A byte order mark is harmless and dropped.
    const text = strict.decode(bytes);
    if (!text.includes('\0') || !isUtf16(bytes)) return { text };
  } catch {
    // Falls through to the guess.
  }
  const before = validBeginning(bytes);
  return { offset: before.length, before, guess: guessEncoding(bytes) };
}

/** As much as is UTF-8, for the line and column of the first bad byte. */
function validBeginning(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isValid(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return isUtf16(bytes) ? '' : new TextDecoder().decode(bytes.subarray(0, good), { stream: true });
}

function isValid(bytes: Uint8Array): boolean {
  try {
    // `stream` accepts a character that is cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: each Latin letter, space and line break of UTF-16 has a zero byte.
  return bytes.subarray(0, 1000).filter((byte) => byte === 0).length > Math.max(1, Math.min(1000, bytes.length) / 10);
}

/** The text of bytes that are not UTF-8, where their encoding is beyond doubt. */
export function decodeOther(bytes: Uint8Array): { text: string; encoding: 'UTF-16' | 'GB18030' } | undefined {
  try {
    if (isUtf16(bytes)) return { text: new TextDecoder(utf16Order(bytes), { fatal: true }).decode(bytes), encoding: 'UTF-16' };
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    // Bytes of another encoding can pass as Chinese too, but hardly as the commonest characters.
    return /[的一是在有中年和区业]/.test(text) ? { text, encoding: 'GB18030' } : undefined;
  } catch {
    return undefined;
  }
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xfe) return 'utf-16be';
  if (bytes[0] === 0xff) return 'utf-16le';
  // The zero byte of a Latin letter comes second when the low byte is first.
  return bytes.findIndex((byte) => byte === 0) % 2 === 1 ? 'utf-16le' : 'utf-16be';
}

function guessEncoding(bytes: Uint8Array): Words {
  if (isUtf16(bytes)) return { zh: '看起来是 UTF-16', en: 'it looks like UTF-16' };
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    if (/\p{Script=Han}/u.test(text)) return { zh: '看起来是 GBK/GB18030', en: 'it looks like GBK or GB18030' };
  } catch {
    // Not that either.
  }
  return { zh: '编码不明', en: 'the encoding is unknown' };
}
