import { expect, test } from 'vitest';
import { fixturePortal, realPortal } from '../../../tests/test-portal.ts';
import { reachableContacts, vcards } from './vcard.ts';

const zone = fixturePortal().zoneById.get('placeholder-full');
if (!zone) throw new Error('the fixture has no full zone');
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

test('a card has office, telephone, mail and page, each line ended and short', () => {
  const text = vcards(zone, 'zh', 'https://portal.example.invalid/zones/placeholder-full/');
  expect(unfolded(text)).toContain('FN:示例投资促进局\r\n');
  expect(unfolded(text)).toContain('TEL;TYPE=WORK,VOICE:0000-0000000\r\n');
  expect(unfolded(text)).toContain('EMAIL;TYPE=INTERNET:invest@example.invalid\r\n');
  expect(unfolded(text)).toContain('URL:https://portal.example.invalid/zones/placeholder-full/\r\n');
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.match(/BEGIN:VCARD/g)).toHaveLength(reachableContacts(zone).length);
});

test('what a file may hold cannot break out of its line', () => {
  const [contact] = zone.data.contacts;
  if (!contact) throw new Error('the fixture has no contact');
  const office = { zh: '局;一,二\\\nEND:VCARD', en: 'x' };
  const text = unfolded(vcards({ ...zone, data: { ...zone.data, contacts: [{ ...contact, office }] } }, 'zh'));
  expect(text).toContain('FN:局\\;一\\,二\\\\\\nEND:VCARD\r\n');
  expect(text.match(/^END:VCARD/gm)).toHaveLength(1);
});

test('an office without telephone, mail or address makes no card', () => {
  for (const { data } of realPortal().zones)
    for (const contact of data.contacts)
      if (!contact.phone && !contact.email && !contact.address) expect(reachableContacts({ data } as typeof zone)).not.toContain(contact);
  expect(
    vcards(
      { ...zone, data: { ...zone.data, contacts: [{ id: 'a', office: { zh: '局', en: 'Office' }, languages: [], asOf: '2024', source: 'a/b' }] } },
      'zh',
    ),
  ).toBe('');
});
