/** Checks on paths, before any file is opened. */
import { sizeLimit, type FoundFile } from './found-file.ts';
import type { Finding, Words } from './finding.ts';
import { nearest } from './nearest.ts';
import { properPlace } from './proper-place.ts';
import { isPictureName, pictureTrouble, type PictureTrouble } from './picture.ts';
import { collectionNames, collectionOf, isWellNamed, nameTrouble, placeOf, properName } from './place.ts';

/** What is wrong with a file's place, name or state. A file with a finding is not read any further. */
export function checkName({ path, state, reason, size, bytes, trouble }: FoundFile, place = placeOf(path)): Finding[] {
  const name = path.split('/').at(-1) ?? path;
  if (state === 'symbolic-link') return [{ file: path, code: 'symbolic-link', at: 'file', values: { name } }];
  if (state === 'unreadable')
    return [{ file: path, code: 'unreadable-file', at: 'file', values: { name, reason: reason === 'not a file' ? notAFile : reason } }];
  if (!place && isPictureName(name)) return [picture(path, name, pictureTrouble(name, bytes, size) ?? trouble)];
  if (!place) return [misplaced(path, name)];
  const troubles = (isWellNamed(place) ? [] : place.names).flatMap((part): Finding[] => {
    const code = nameTrouble(part);
    return code ? [{ file: path, code, at: 'file', values: { name: part, suggestion: copyOf(part) ?? suggestion(properName(part)) } }] : [];
  });
  if (troubles.length > 0) return troubles.slice(0, 1);
  const kilobytes = (bytes: number): number => Math.round(bytes / 1024);
  if (state === 'too-large') return [{ file: path, code: 'too-large', at: 'file', values: { size: kilobytes(size), limit: kilobytes(sizeLimit) } }];
  return [];
}

/** What systems call a second copy of a file. */
function copyOf(name: string): Words | undefined {
  const isCopy = /副本|复制|[（(]\d+[)）]$|\b[Cc]opy\b|^~\$/.test(name);
  return isCopy ? { zh: `；像是另存的副本，用不着就删掉`, en: '; it looks like a copy: delete it if it is of no use' } : undefined;
}

const notAFile: Words = { zh: '它不是普通文件', en: 'it is not an ordinary file' };

function suggestion(name: string | undefined): Words | string {
  return name === undefined ? '' : { zh: `，例如“${name}”`, en: `, for example to “${name}”` };
}

function picture(path: string, name: string, trouble: PictureTrouble | undefined): Finding {
  if (!trouble) return { file: path, code: 'unexpected-file', at: 'file', values: { name, suggestion: noPictures } };
  const [reason, remedy] = trouble;
  return { file: path, code: 'bad-picture', at: 'file', values: { name, reason, remedy } };
}

const noPictures: Words = { zh: '（内容目录里还不能放图片）', en: ' (the content folder does not hold pictures yet)' };

const notPlain: Words = {
  zh: '（内容目录只放纯文本；把内容抄进 .yaml 或 .md 文件）',
  en: ' (the content folder holds plain text only: copy what it says into a .yaml or .md file)',
};

const otherExtension = /\.(yml|json|toml|txt|yaml\.txt|ya?ml|mdx|markdown|docx?|md)$/i;

function misplaced(path: string, name: string): Finding {
  const stem = path.replace(otherExtension, '');
  if (/\.(docx?|xlsx?|wps|et|pptx?|pdf|rtf|pages|odt)$/i.test(name))
    return { file: path, code: 'unexpected-file', at: 'file', values: { name, suggestion: notPlain } };
  // A text in a folder that has none is misplaced, whatever its extension.
  if (!/^(zh|en)\.md$/.test(name))
    for (const extension of ['.yaml', '.md']) {
      const renamed = `${stem}${extension}`;
      if (renamed !== path && placeOf(renamed)) {
        return { file: path, code: 'wrong-extension', at: 'file', values: { name, extension, expected: renamed.split('/').at(-1) ?? renamed } };
      }
    }
  const fileNames = collectionNames.flatMap((collection) => collectionOf(collection).patterns.map((pattern) => pattern.split('/').at(-1) ?? ''));
  const folder = path.slice(0, path.length - name.length);
  const meant = nearest(
    name,
    [...new Set([...fileNames, 'zh.md', 'en.md'])].filter((fileName) => placeOf(folder + fileName)),
  );
  const proper = meant === undefined ? properPlace(path) : undefined;
  const moved = proper === undefined ? undefined : { zh: `；像是该放在 ${proper}`, en: `; it seems to belong to ${proper}` };
  return { file: path, code: 'unexpected-file', at: 'file', values: { name, suggestion: moved ?? suggestion(meant) } };
}

/** Paths that are one file where capitals do not count. */
export function checkCapitals(paths: readonly string[]): Finding[] {
  // Without capitals no two of them are the same.
  if (paths.every((path) => path === path.toLowerCase())) return [];
  const first = new Map<string, string>();
  return paths.flatMap((path): Finding[] => {
    const same = first.get(path.toLowerCase());
    if (same === undefined) first.set(path.toLowerCase(), path);
    if (same === undefined) return [];
    // The one in small letters is as it should be.
    const [file, other] = path === path.toLowerCase() ? [same, path] : [path, same];
    return [{ file, code: 'same-name', at: 'file', values: { name: file, other } }];
  });
}
