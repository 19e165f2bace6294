/** Decodes the pictures of a content folder to the last pixel: a good beginning and a good end say nothing of the middle. */
import { readListed } from '../../src/checker/files.ts';
import type { FoundFile } from '../../src/checker/found-file.ts';
import { isPictureName, pictureSideLimit, pictureTrouble, type PictureTrouble } from '../../src/checker/picture.ts';

/** The files, with what is wrong with the pictures among them. */
export async function decodePictures(directory: string, files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const isPicture = ({ state, path }: FoundFile): boolean => state === 'read' && isPictureName(path);
  if (!files.some(isPicture)) return files;
  return Promise.all(files.map((file) => (isPicture(file) ? decoded(readListed(directory, file)) : file)));
}

async function decoded(file: FoundFile): Promise<FoundFile> {
  const { path, bytes, size, state } = file;
  if (state !== 'read' || pictureTrouble(path, bytes, size)) return file;
  const trouble = await troubleInside(bytes);
  return trouble ? { ...file, trouble } : file;
}

const damaged: PictureTrouble = [
  { zh: '中间有损坏，解不出完整的图', en: 'it is damaged inside and cannot be decoded' },
  { zh: '重新导出或重新下载这张图片。', en: 'Export or download it again.' },
];
const placed: PictureTrouble = [
  { zh: '照片里记着拍摄地点（GPS）', en: 'it says where it was taken (GPS)' },
  { zh: '用看图软件另存一份，不带位置信息。', en: 'Save a copy without its location.' },
];

async function troubleInside(bytes: Uint8Array): Promise<PictureTrouble | undefined> {
  try {
    // Only a folder with pictures in it waits for the decoder.
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: pictureSideLimit ** 2 });
    const { exif } = await picture.metadata();
    await picture.stats();
    return exif && holdsPlace(exif) ? placed : undefined;
  } catch {
    return damaged;
  }
}

/** Whether the first directory of EXIF data points at one for a place: tag 0x8825. */
function holdsPlace(exif: Buffer): boolean {
  const start = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const data = new DataView(exif.buffer, exif.byteOffset + start, exif.length - start);
  try {
    const little = data.getUint16(0) === 0x4949;
    const first = data.getUint32(4, little);
    return Array.from({ length: data.getUint16(first, little) }, (_, index) => data.getUint16(first + 2 + 12 * index, little)).includes(0x8825);
  } catch {
    return false;
  }
}
