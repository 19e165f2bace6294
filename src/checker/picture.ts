/** What a picture is by its bytes, whatever its name says. Nothing is decoded, so nothing in it can run. */
import type { Words } from './finding.ts';

/** The largest picture that is read, in bytes. */
export const pictureSizeLimit = 5 * 1024 * 1024;
/** The longest side that a page has use for, in pixels. */
export const pictureSideLimit = 4000;

const names = /\.(jpe?g|png|webp|gif|svgz?|heic|heif|avif|bmp|tiff?|ico)$/i;
const extensions: Readonly<Record<string, readonly string[]>> = { JPEG: ['jpg', 'jpeg'], PNG: ['png'], WebP: ['webp'] };

/** Whether a file is called like a picture. */
export function isPictureName(name: string): boolean {
  return names.test(name);
}

/** What is wrong with a picture, and what to do. */
export type PictureTrouble = [reason: Words, remedy: Words];
const convert: Words = { zh: '用看图软件另存为 JPEG 或 PNG。', en: 'Save it as JPEG or PNG.' };
const again: Words = { zh: '重新导出或重新下载这张图片。', en: 'Export or download it again.' };
const smaller: Words = {
  zh: `缩小到长边 ${pictureSideLimit} 像素以内、5 MB 以内。`,
  en: `Make it at most ${pictureSideLimit} pixels a side and 5 MB.`,
};

/** Why a picture cannot be published, or undefined: JPEG, PNG and WebP only, whole, of a sensible size, called what it is. */
export function pictureTrouble(name: string, bytes: Uint8Array, size = bytes.length): PictureTrouble | undefined {
  if (size > pictureSizeLimit) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    return [{ zh: `文件有 ${megabytes} MB，上限是 5 MB`, en: `it has ${megabytes} MB; the limit is 5 MB` }, smaller];
  }
  if (size === 0) return [{ zh: '文件是空的', en: 'the file is empty' }, again];
  const kind = kindOf(bytes);
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (kind === 'SVG') return [{ zh: 'SVG 里可以藏程序', en: 'an SVG can hide a program' }, convert];
  if (kind === undefined) return [{ zh: '内容不是图片，或已经损坏', en: 'it is no picture, or a damaged one' }, again];
  if (!(kind in extensions))
    return [{ zh: `格式是 ${kind}，网站只用 JPEG、PNG 和 WebP`, en: `it is ${kind}; the site takes JPEG, PNG and WebP only` }, convert];
  if (!extensions[kind]?.includes(extension)) {
    const right = `${name.slice(0, name.lastIndexOf('.'))}.${extensions[kind]?.[0] ?? ''}`;
    return [
      { zh: `扩展名是 .${extension}，内容却是 ${kind}`, en: `it is called .${extension} but is ${kind}` },
      { zh: `改名为“${right}”。`, en: `Rename it to “${right}”.` },
    ];
  }
  if (!isWhole(kind, bytes)) return [{ zh: '图片不完整，后半截丢了', en: 'it is cut off' }, again];
  const [width, height] = dimensions(kind, bytes) ?? [0, 0];
  if (width === 0 || height === 0) return [{ zh: '读不出长和宽，图片可能已经损坏', en: 'its size cannot be read; it may be damaged' }, again];
  if (Math.max(width, height) <= pictureSideLimit) return undefined;
  return [{ zh: `有 ${width} × ${height} 像素，太大`, en: `it has ${width} × ${height} pixels, which is too much` }, smaller];
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function kindOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'JPEG';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'PNG';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'WebP';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'GIF';
  if (ascii(bytes, 4, 4) === 'ftyp') return /^avi[fs]/.test(ascii(bytes, 8, 4)) ? 'AVIF' : 'HEIC';
  if (/^(II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) return 'TIFF';
  if (ascii(bytes, 0, 2) === 'BM') return 'BMP';
  if (ascii(bytes, 0, 4) === '%PDF') return 'PDF';
  // Compressed SVG begins as gzip does.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'SVG';
  return /<(?:svg|!DOCTYPE svg)/i.test(ascii(bytes, 0, 2000)) ? 'SVG' : undefined;
}

function isWhole(kind: string, bytes: Uint8Array): boolean {
  if (kind === 'PNG') return ascii(bytes, bytes.length - 8, 4) === 'IEND';
  if (kind === 'WebP') return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length;
  // Cameras may add a few bytes behind the end mark.
  for (let index = bytes.length - 2; index > Math.max(0, bytes.length - 64); index--)
    if (bytes[index] === 0xff && bytes[index + 1] === 0xd9) return true;
  return false;
}

function dimensions(kind: string, bytes: Uint8Array): [number, number] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    if (kind === 'PNG') return [view.getUint32(16), view.getUint32(20)];
    if (kind === 'JPEG') return jpegDimensions(view);
    const chunk = ascii(bytes, 12, 4);
    if (chunk === 'VP8X') return [1 + (view.getUint32(24, true) & 0xffffff), 1 + (view.getUint32(26, true) >>> 8)];
    if (chunk === 'VP8L') {
      const bits = view.getUint32(21, true);
      return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    }
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  } catch {
    return undefined;
  }
}

/** From segment to segment up to the one that begins a frame. */
function jpegDimensions(view: DataView): [number, number] | undefined {
  let offset = 2;
  while (offset < view.byteLength) {
    const marker = view.getUint8(offset + 1);
    if (view.getUint8(offset) !== 0xff) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return [view.getUint16(offset + 7), view.getUint16(offset + 5)];
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}
