/** A link that opens the visitor's own mail program. */

/** Longer links are cut off or refused by some mail programs. */
const longestLink = 1900;

export interface Mail {
  /** Address of the office; empty where no source gives one, and the visitor fills it in. */
  to: string;
  subject: string;
  body: string;
}

/**
 * The `mailto:` link of a letter.
 * @param tooLong stands in the letter where its text does not fit into a link
 */
export function mailLink({ to, subject, body }: Mail, tooLong: string): { href: string; complete: boolean } {
  const link = (text: string): string =>
    `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const whole = link(body);
  return whole.length <= longestLink ? { href: whole, complete: true } : { href: link(tooLong), complete: false };
}
