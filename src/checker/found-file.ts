/** A file as it was found in the content folder, before anything in it is read. */
import type { PictureTrouble } from './picture.ts';

/** The largest file that is read. Zone files have about 10 kB. */
export const sizeLimit = 256 * 1024;

export interface FoundFile {
  /** Path under the content folder, with `/`. */
  path: string;
  state: 'read' | 'symbolic-link' | 'unreadable' | 'too-large';
  bytes: Uint8Array;
  /** Why it could not be read: the system's word for it, such as EACCES. */
  reason: string;
  size: number;
  /** Of a picture that was decoded: what is wrong inside. */
  trouble?: PictureTrouble;
}
