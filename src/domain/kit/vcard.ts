/** Contact cards (vCard 3.0, which telephones of every kind read) of the offices that a source gives. */
import type { Contact } from '../../schema/contact.ts';
import type { Lang } from '../../schema/text.ts';
import type { CityNode, ZoneNode } from '../portal.ts';
import { cityPath, zonePath } from '../urls.ts';

/** Contacts by which somebody can be reached. A department named without telephone, e-mail or address makes no card. */
export function reachableContacts({ data }: ZoneNode | CityNode): Contact[] {
  return data.contacts.filter(({ phone, email, address }) => phone !== undefined || email !== undefined || address !== undefined);
}

/** Where the cards of a place lie, without language: `/zones/linyi/contact.vcf`. */
export function vcardPath(place: ZoneNode | CityNode): string {
  return `${place.kind === 'zone' ? zonePath(place.id) : cityPath(place.id)}contact.vcf`;
}

/** Longest line in bytes; longer ones go on in the next, which begins with a blank. */
const longestLine = 75;

/**
 * The cards of a place, one after the other.
 * @param address public address of its page, where there is one
 */
export function vcards(place: ZoneNode | CityNode, lang: Lang, address?: string): string {
  return reachableContacts(place)
    .map((contact) => card(contact, place, lang, address))
    .join('');
}

function card({ office, phone, email, address, hours }: Contact, place: ZoneNode | CityNode, lang: Lang, page: string | undefined): string {
  const organisation = place.name[lang];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(office[lang])}`,
    `N:${escaped(office[lang])};;;;`,
    `ORG:${escaped(organisation)};${escaped(office[lang])}`,
    phone !== undefined && `TEL;TYPE=WORK,VOICE:${escaped(phone)}`,
    email !== undefined && `EMAIL;TYPE=INTERNET:${escaped(email)}`,
    address !== undefined && `ADR;TYPE=WORK:;;${escaped(address[lang])};;;;`,
    hours !== undefined && `NOTE:${escaped(hours[lang])}`,
    page !== undefined && `URL:${page}`,
    'END:VCARD',
  ]
    .filter((line) => line !== false)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Cut between characters, never inside one. */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > longestLine) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join('\r\n');
}
