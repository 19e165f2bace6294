/** What stands at the end of every brochure: how to invest, whom to ask, sources, who publishes it. */
import type { Portal } from '../domain/portal.ts';
import type { SheetOffice } from '../domain/sheet/sheet.ts';
import { investPath } from '../domain/urls.ts';
import type { Contact } from '../schema/contact.ts';
import { formatAsOf } from '../i18n/date.ts';
import type { Block, OfficeLine, Rich, SourceNote } from './document.ts';
import { articleAddress, section, type Paper } from './paper.ts';

/** The steps of an investment in short. */
export function stepsSection(paper: Paper): Block[] {
  const { steps } = paper.portal.steps;
  if (steps.length === 0) return [];
  return section(paper.w('howToInvest'), [
    { kind: 'steps', steps: steps.map((step) => ({ title: paper.say(step.title), text: paper.say(step.happens) })) },
    { kind: 'note', text: [{ text: paper.w('howToInvestNote'), href: paper.href(investPath) }] },
  ]);
}

/** Published contacts with telephone and address, then the offices to turn to. */
export function askSection(paper: Paper, contacts: readonly Contact[], offices: readonly SheetOffice[]): Block[] {
  const { lang, say } = paper;
  const published = contacts.map((contact): OfficeLine => ({
    name: [{ text: say(contact.office), bold: true }, ' ', ...paper.dated(contact)],
    lines: [
      ...line(contact.phone, contact.phone && `tel:${contact.phone}`),
      ...line(contact.email, contact.email && `mailto:${contact.email}`),
      ...line(contact.address && say(contact.address)),
      ...line(contact.hours && say(contact.hours)),
      ...line(paper.list(contact.languages.map(say))),
      ...line(contact.note && say(contact.note)),
    ],
  }));
  const names = new Set(contacts.map(({ office }) => office[lang]));
  const others = offices.filter(({ name }) => !names.has(name[lang])).map(({ name }): OfficeLine => ({ name: [say(name)], lines: [] }));
  const note = contacts.length === 0 ? paper.w('askInOrder') : others.length > 0 ? paper.w('askInOrderAfter') : '';
  return section(paper.t.contact, [
    ...(published.length === 0 ? [] : [{ kind: 'offices' as const, offices: published, note: [] }]),
    ...(others.length === 0 ? [] : [{ kind: 'offices' as const, offices: others, note: [note] }]),
  ]);
}

/** A line of a contact, if there is one. */
function line(text: string | undefined, href?: string): Rich[] {
  return text === undefined || text === '' ? [] : [[href === undefined ? text : { text, href }]];
}

/** The sources that were cited, in the order of their numbers. */
export function sourceNotes(paper: Paper): SourceNote[] {
  const { t, lang } = paper;
  return paper.cited().map((node, index) => ({
    number: index + 1,
    text: [
      { text: paper.say(node.article.title), href: articleAddress(node, lang, paper.served) },
      {
        text: [
          '',
          node.source.data.publisher ? paper.say(node.source.data.publisher) : t.publisherUnknown,
          formatAsOf(node.source.data.published, lang) +
            (node.source.data.dating === 'inferred' ? (lang === 'zh' ? `（${t.dateInferred}）` : ` (${t.dateInferred})`) : ''),
          ...(node.article.credit ? [`${t.credit} ${paper.say(node.article.credit)}`] : []),
          paper.w('checked', { day: formatAsOf(node.source.data.checkedOn, lang) }),
        ].join(' · '),
        soft: true,
      },
    ],
  }));
}

/** Publisher, date and version, which the setting fills in, and what holds. */
export function colophon(paper: Paper): Rich[] {
  const { portal, w, say, lang } = paper;
  const { site } = portal;
  return [
    [{ text: say(site.name), bold: true }, ...(site.owner ? [' · ', w('publishedBy', { owner: say(site.owner) })] : [])],
    [w('version', { day: formatAsOf(portal.checkedOn, lang), version: '{version}' })],
    [w('latest'), ...(lang === 'en' ? [` ${paper.t.chinesePrevails}.`] : [])],
    ...(site.dataLicence ? [[say(site.dataLicence)]] : []),
  ];
}

/** Who stands in the file's properties. */
export function authorOf(portal: Portal, lang: 'zh' | 'en'): string {
  return (portal.site.owner ?? portal.site.name)[lang];
}
