/** The text of an inquiry. English inquiries carry the Chinese labels too, since a Chinese office reads them. */
import { inquiryFields, type InquiryField } from '../domain/inquiry/request.ts';
import type { Lang, Text } from '../schema/text.ts';
import { fill } from './fill.ts';
import { gloss, line } from './inquiry-draft.ts';
import { inquiryField, inquiryWords as words } from './inquiry-words.ts';

export interface InquiryText {
  /** Name of the portal. */
  site: Text;
  /** What is asked about, and what kind of thing it is. */
  about?: { name: Text; kind: Text } | undefined;
  /** Zone that is asked, where it is not itself what is asked about. */
  zone?: Text | undefined;
  /** Address of the page; empty where it is not known. */
  address: string;
  fields: Partial<Record<InquiryField, string>>;
  /** Language in which an answer is wanted. */
  reply: Lang;
  code?: string | undefined;
}

export function inquirySubject({ about }: Pick<InquiryText, 'about'>, lang: Lang): string {
  return about ? fill(words.subject[lang], { name: gloss(about.name, lang) }) : gloss(words.subjectGeneral, lang);
}

/**
 * The letter.
 * @param blanks names what is not filled in, for a text that is completed by hand; else it is left out
 */
export function inquiryBody({ site, about, zone, address, fields, reply, code }: InquiryText, lang: Lang, blanks = false): string {
  const asked = inquiryFields
    .filter((field) => fields[field] !== undefined || (blanks && field !== 'reply'))
    .map((field) => line(inquiryField[field].label, fields[field] ?? words.fillIn[lang], lang));
  const head = [
    about && line(about.kind, gloss(about.name, lang), lang),
    zone && line(words.zone, gloss(zone, lang), lang),
    address !== '' && line(words.address, address, lang),
  ];
  const tail = [
    line(words.language, reply === 'zh' ? gloss(words.chinese, lang) : gloss(words.english, lang), lang),
    code !== undefined && line(words.code, code, lang),
  ];
  return [
    words.greeting[lang],
    fill(words.opening[lang], { site: site[lang] }),
    '',
    ...[...head, ...asked, ...tail].filter((part) => part !== undefined && part !== false),
    '',
    words.closing[lang],
  ].join('\n');
}
