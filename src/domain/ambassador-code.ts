/** The code of an ambassador: 4 to 6 characters without l, 0 and 1, which are misread. It names no person. */
import { ambassadorPath, withBase } from './urls.ts';

const pattern = /^[a-km-z2-9]{4,6}$/;

/** The code, if it is one; anything else is left out. */
export function ambassadorCode(value: string | null | undefined): string | undefined {
  return value !== null && value !== undefined && pattern.test(value) ? value : undefined;
}

/** An address that carries the code, such as `/a/?r=k7q2`. */
export function withCode(address: string, code: string | undefined): string {
  if (code === undefined) return address;
  const [before = '', anchor] = address.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}r=${code}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** What an address of the form `/a/<code>/` asks for. No file lies there, since codes are not in the repository. */
export interface CodeAddress {
  /** Path of the page that welcomes, under the site's sub-path. */
  landing: string;
  /** Absent where what stands in the address is no code. */
  code: string | undefined;
}

/**
 * Reads `/a/<code>/` and `/en/a/<code>/`, with or without the last slash.
 * @param base the site's sub-path
 */
export function codeAddress(pathname: string, base: string): CodeAddress | undefined {
  for (const edition of ['', '/en']) {
    const landing = withBase(edition + ambassadorPath, base);
    if (!pathname.startsWith(landing)) continue;
    const rest = pathname.slice(landing.length).replace(/\/$/, '');
    if (rest !== '' && !rest.includes('/')) return { landing, code: ambassadorCode(rest) };
  }
  return undefined;
}
