/** The inquiry form: reads what the address asks about, puts the text together while it is filled in, sends nothing. */
import { ambassadorCode } from '../domain/ambassador-code.ts';
import { mailLink } from '../domain/inquiry/mail.ts';
import { cleanLines, inquiryFields, parseRequest, type InquiryField, type InquiryRequest } from '../domain/inquiry/request.ts';
import { entryPath, entryRef, type EntryRef } from '../domain/sheet/entry-ref.ts';
import type { Sheet, SheetOffice } from '../domain/sheet/sheet.ts';
import { withBase } from '../domain/urls.ts';
import { fill } from '../i18n/fill.ts';
import { inquiryBody, inquirySubject } from '../i18n/inquiry-text.ts';
import { inquiryWords as words } from '../i18n/inquiry-words.ts';
import { statusWords } from '../i18n/status-words.ts';
import { entryKindName } from '../i18n/shortlist-words.ts';
import type { Lang, Text } from '../schema/text.ts';
import { copyField, saveText } from './copy-text.ts';
import { element, link } from './element.ts';
import { codeOfVisit } from './kept.ts';
import { fetchSheet } from './sheets.ts';
import { pageAddress } from './sheet-view.ts';

const page = document.querySelector<HTMLElement>('[data-inquiry-root]');
if (page) start(page);

function start(page: HTMLElement): void {
  const find = <T extends HTMLElement = HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-inquiry-${name}]`);
    if (!found) throw new Error(`The inquiry page has no ${name}.`);
    return found;
  };
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const place = { lang, base: page.dataset.base ?? '/' };
  const site: Text = { zh: page.dataset.siteZh ?? '', en: page.dataset.siteEn ?? '' };
  const [form, about, offices, ignored, said, codeWrong] = [
    find('form'),
    find('about'),
    find('offices'),
    find('ignored'),
    find('said'),
    find('code-wrong'),
  ];
  const zone = find<HTMLSelectElement>('zone');
  const reply = find<HTMLSelectElement>('language');
  const code = find<HTMLInputElement>('code');
  const text = find<HTMLTextAreaElement>('text');
  const mail = find<HTMLAnchorElement>('mail');
  const general = [...offices.childNodes];
  const fieldOf = (field: InquiryField): HTMLInputElement | HTMLTextAreaElement | null => form.querySelector(`[name="${field}"]`);
  const zoneRef = (): EntryRef | undefined => (zone.value === '' ? undefined : entryRef('zone', zone.value));
  /** A node, site, policy or chain that is asked about; a zone is what the select says. */
  let ref: EntryRef | undefined;
  let sheet: Sheet | undefined;
  let zoneSheet: Sheet | undefined;
  let leftOut: string[] = [];
  let asked = 0;
  let correction: InquiryRequest['correction'];

  function correctionText({ page: path, fact }: NonNullable<typeof correction>): string {
    return fill(statusWords.correction[lang], { page: location.origin + withBase(path, place.base), fact });
  }

  function write(): void {
    const fields: Partial<Record<InquiryField, string>> = {};
    for (const field of inquiryFields) {
      const value = cleanLines(fieldOf(field)?.value ?? '');
      if (value !== '') fields[field] = value;
    }
    const typed = code.value.trim().toLowerCase();
    const known = ambassadorCode(typed);
    codeWrong.hidden = typed === '' || known !== undefined;
    const main = ref ?? zoneRef();
    const mainSheet = ref ? sheet : zoneSheet;
    const subject = main && { name: mainSheet?.name ?? { zh: main.id, en: main.id }, kind: entryKindName[main.kind] };
    const address = main ? location.origin + pageAddress(entryPath(main), place) : '';
    text.value = inquiryBody(
      { site, about: subject, zone: ref && zoneSheet?.name, address, fields, reply: reply.value === 'en' ? 'en' : 'zh', code: known },
      lang,
    );
    followText(
      correction ? fill(statusWords.correctFact[lang], { fact: correction.fact || correction.page }) : inquirySubject({ about: subject }, lang),
    );
  }

  /** Mail link and subject follow the text. */
  function followText(subject: string): void {
    const to = (zoneSheet ?? sheet)?.offices.find(({ email }) => email !== undefined)?.email ?? '';
    const { href, complete } = mailLink({ to, subject, body: text.value }, words.mailShort[lang]);
    mail.href = href;
    mail.textContent = (to === '' ? words.mailWithoutAddress : words.mail)[lang];
    said.textContent = complete ? '' : words.mailShortNote[lang];
    const hidden = form.querySelector<HTMLInputElement>('input[name="subject"]');
    if (hidden) hidden.value = subject;
  }

  function officeItem({ name, phone, email, path }: SheetOffice): HTMLLIElement {
    const item = element('li', '', path === undefined ? name[lang] : link('', pageAddress(path, place), name[lang]));
    if (phone !== undefined) item.append(' ', link('', `tel:${phone}`, phone));
    if (email !== undefined) item.append(' ', link('', `mailto:${email}`, email));
    return item;
  }

  /** Fetches names and offices of what is asked about and of the zone that is asked. */
  async function ask(): Promise<void> {
    asked += 1;
    const run = asked;
    sheet = zoneSheet = undefined;
    about.replaceChildren();
    offices.replaceChildren(...general);
    write();
    const chosen = zoneRef();
    const [main, inZone] = await Promise.all([ref && fetchSheet(ref, place.base), chosen && fetchSheet(chosen, place.base)]);
    if (run !== asked) return;
    if (main === 'unknown') {
      leftOut.push(ref?.id ?? '');
      ref = undefined;
    }
    sayIgnored(main === 'failed' || inZone === 'failed' ? words.notFetched[lang] : '');
    sheet = typeof main === 'object' ? main : undefined;
    zoneSheet = typeof inZone === 'object' ? inZone : undefined;
    const shown = sheet ?? zoneSheet;
    if (shown)
      about.replaceChildren(
        element('span', 'shortlist-kind', entryKindName[shown.kind][lang]),
        link('row-name', pageAddress(entryPath(shown), place), shown.name[lang]),
        element('span', 'note', shown.about[lang]),
      );
    const whom = (zoneSheet ?? sheet)?.offices;
    if (whom) {
      const reachable = whom.some(({ phone, email }) => phone !== undefined || email !== undefined);
      offices.replaceChildren(
        element('p', 'note', (reachable ? words.contactGiven : words.noContact)[lang]),
        element('ol', 'offices', ...whom.map(officeItem)),
      );
    }
    write();
  }

  function sayIgnored(also = ''): void {
    const list = leftOut.map((part) => `“${part}”`).join(lang === 'zh' ? '、' : ', ');
    ignored.textContent = [leftOut.length > 0 ? words.ignored[lang] + list : '', also].filter(Boolean).join(' ');
    ignored.hidden = ignored.textContent === '';
  }

  function fromAddress(): void {
    const request = parseRequest(location.search);
    for (const field of inquiryFields) {
      const box = fieldOf(field);
      if (box) box.value = request.fields[field] ?? '';
    }
    correction = request.correction;
    const need = fieldOf('need');
    if (correction && need) need.value = correctionText(correction);
    code.value = request.code ?? codeOfVisit() ?? '';
    reply.value = lang;
    const wanted = request.zone ?? /\/zones\/([a-z0-9-]+)\/$/.exec(correction?.page ?? '')?.[1];
    const isZone = [...zone.options].some(({ value }) => value === wanted);
    zone.value = isZone ? (wanted ?? '') : '';
    ref = request.about?.kind === 'zone' ? undefined : request.about;
    leftOut = [...request.ignored, ...(request.zone !== undefined && !isZone ? [request.zone] : [])];
    sayIgnored();
    void ask();
  }

  form.addEventListener('input', (event) => {
    if (event.target !== zone) write();
  });
  zone.addEventListener('change', () => {
    // A plant lies in its zone: another zone is another question.
    if (ref?.kind === 'site' && !ref.id.startsWith(`${zone.value}/`)) ref = undefined;
    void ask();
  });
  find('copy').addEventListener(
    'click',
    () => void copyField(text).then((copied) => (said.textContent = (copied ? words.copied : words.copyFailed)[lang])),
  );
  find('save').addEventListener('click', () =>
    saveText(text.value, ['inquiry', (ref ?? zoneRef())?.id.replaceAll('/', '-')].filter(Boolean).join('-')),
  );
  for (const part of page.querySelectorAll<HTMLElement>('[data-inquiry-scripted]')) part.hidden = false;
  // The text follows the fields; by hand it is changed where it is sent.
  text.readOnly = true;
  form.hidden = false;
  fromAddress();
}
