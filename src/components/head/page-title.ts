/** The title of a page as browsers, search engines and chats show it. */
import type { Site } from '../../schema/site.ts';
import type { Lang } from '../../schema/text.ts';

/** Widest title, counted in Chinese characters: a chat shows no more. Two Latin letters count as one. */
export const widestTitle = 28;

/** Width of a text in Chinese characters. */
export function titleWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2100 ? 0.5 : 1), 0);
}

/**
 * What the page is about comes first, then the name of the portal, or its short name where there is no room
 * for the whole, or nothing. What the page is about is never cut off.
 */
export function pageTitle(title: string, { name, shortName }: Pick<Site, 'name' | 'shortName'>, lang: Lang): string {
  if (title === name[lang]) return title;
  const joint = lang === 'zh' ? '-' : ' | ';
  return [name[lang], shortName[lang]].map((suffix) => title + joint + suffix).find((whole) => titleWidth(whole) <= widestTitle) ?? title;
}
