/** The inquiry form: reads what the address asks about, puts the text together while it is filled in, sends nothing. */
import { ambassadorCode } from '../domain/ambassador-code.ts';
import { mailLink } from '../domain/inquiry/mail.ts';
import { cleanLines, inquiryFields, parseRequest, type InquiryField } from '../domain/inquiry/request.ts';
import { entryPath, type EntryRef } from '../domain/sheet/entry-ref.ts';
import type { Sheet, SheetOffice } from '../domain/sheet/sheet.ts';
import { inquiryBody, inquirySubject } from '../i18n/inquiry-text.ts';
import { inquiryWords as words } from '../i18n/inquiry-words.ts';
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
  const [form, about, offices, ignored, said, codeWrong] = [find('form'), find('about'), find('offices'), find('ignored'), find('said'), find('code-wrong')];
  const zone = find<HTMLSelectElement>('zone');
  const reply = find<HTMLSelectElement>('language');
  const code = find<HTMLInputElement>('code');
  const text = find<HTMLTextAreaElement>('text');
  const mail = find<HTMLAnchorElement>('mail');
  const general = [...offices.childNodes];
  const fieldOf = (field: InquiryField): HTMLInputElement | HTMLTextAreaElement | null => form.querySelector(`[name="${field}"]`);
  let ref: EntryRef | undefined;
  let sheet: Sheet | undefined;
  let asked = 0;

  function write(): void {
    const fields: Partial<Record<InquiryField, string>> = {};
    for (const field of inquiryFields) {
      const value = cleanLines(fieldOf(field)?.value ?? '');
      if (value !== '') fields[field] = value;
    }
    const typed = code.value.trim().toLowerCase();
    const known = ambassadorCode(typed);
    codeWrong.hidden = typed === '' || known !== undefined;
    const subject = ref && { name: sheet?.name ?? { zh: ref.id, en: ref.id }, kind: entryKindName[ref.kind] };
    const address = ref ? location.origin + pageAddress(entryPath(ref), place) : '';
    text.value = inquiryBody({ site, about: subject, address, fields, reply: reply.value === 'en' ? 'en' : 'zh', code: known }, lang);
    followText(inquirySubject({ about: subject }, lang));
  }

  /** Mail link and subject follow the text, also when it is edited by hand. */
  function followText(subject = mail.dataset.subject ?? ''): void {
    const to = sheet?.offices.find(({ email }) => email !== undefined)?.email ?? '';
    const { href, complete } = mailLink({ to, subject, body: text.value }, words.mailShort[lang]);
    mail.href = href;
    mail.dataset.subject = subject;
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

  async function ask(next: EntryRef | undefined): Promise<void> {
    asked += 1;
    const run = asked;
    [ref, sheet] = [next, undefined];
    zone.value = next?.kind === 'zone' && [...zone.options].some(({ value }) => value === next.id) ? next.id : '';
    about.replaceChildren();
    offices.replaceChildren(...general);
    write();
    if (!next) return;
    const fetched = await fetchSheet(next, place.base);
    if (run !== asked) return;
    if (typeof fetched === 'string') {
      if (fetched === 'unknown') ref = undefined;
      sayIgnored(fetched === 'unknown' ? [next.id] : [], fetched === 'failed' ? words.notFetched[lang] : '');
      return write();
    }
    sheet = fetched;
    about.replaceChildren(element('span', 'shortlist-kind', entryKindName[fetched.kind][lang]), link('row-name', pageAddress(entryPath(fetched), place), fetched.name[lang]), element('span', 'note', fetched.about[lang]));
    const reachable = fetched.offices.some(({ phone, email }) => phone !== undefined || email !== undefined);
    offices.replaceChildren(element('p', 'note', (reachable ? words.contactGiven : words.noContact)[lang]), element('ol', 'offices', ...fetched.offices.map(officeItem)));
    write();
  }

  function sayIgnored(parts: readonly string[], also = ''): void {
    const list = parts.map((part) => `“${part}”`).join(lang === 'zh' ? '、' : ', ');
    ignored.textContent = [parts.length > 0 ? words.ignored[lang] + list : '', also].filter(Boolean).join(' ');
    ignored.hidden = ignored.textContent === '';
  }

  function fromAddress(): void {
    const request = parseRequest(location.search);
    for (const field of inquiryFields) {
      const box = fieldOf(field);
      if (box) box.value = request.fields[field] ?? '';
    }
    code.value = request.code ?? codeOfVisit() ?? '';
    reply.value = lang;
    sayIgnored(request.ignored);
    void ask(request.about);
  }

  form.addEventListener('input', (event) => {
    if (event.target === text) followText();
    else if (event.target !== zone) write();
  });
  zone.addEventListener('change', () => void ask(zone.value === '' ? undefined : { kind: 'zone', id: zone.value }));
  find('copy').addEventListener('click', () => void copyField(text).then((copied) => (said.textContent = (copied ? words.copied : words.copyFailed)[lang])));
  find('save').addEventListener('click', () => saveText(text.value, `inquiry${ref ? `-${ref.id.replaceAll('/', '-')}` : ''}`));
  for (const part of page.querySelectorAll<HTMLElement>('[data-inquiry-scripted]')) part.hidden = false;
  form.hidden = false;
  fromAddress();
}
