/** The text at the foot of a page: adds the page's address and the ambassador's code, follows edits, copies, saves. */
import { mailLink } from '../domain/inquiry/mail.ts';
import { draftWords as words, withFacts } from '../i18n/inquiry-draft.ts';
import type { Lang } from '../schema/text.ts';
import { copyField, saveText } from './copy-text.ts';
import { codeOfVisit } from './kept.ts';

for (const draft of document.querySelectorAll<HTMLElement>('[data-draft]')) start(draft);

function start(draft: HTMLElement): void {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const text = draft.querySelector<HTMLTextAreaElement>('[data-draft-text]');
  const mail = draft.querySelector<HTMLAnchorElement>('[data-draft-mail]');
  const said = draft.querySelector<HTMLElement>('[data-draft-said]');
  if (!text || !mail || !said) return;
  const link = (): void => {
    const { href, complete } = mailLink(
      { to: draft.dataset.to ?? '', subject: draft.dataset.subject ?? '', body: text.value },
      words.mailShort[lang],
    );
    mail.href = href;
    said.textContent = complete ? '' : words.mailShortNote[lang];
  };
  const on = (name: string, press: () => void): void => {
    const button = draft.querySelector<HTMLElement>(`[data-draft-${name}]`);
    button?.addEventListener('click', press);
    if (button) button.hidden = false;
  };
  text.value = withFacts(text.value, lang, { address: location.origin + location.pathname, code: codeOfVisit() });
  text.addEventListener('input', link);
  on('copy', () => void copyField(text).then((copied) => (said.textContent = (copied ? words.copied : words.copyFailed)[lang])));
  on('save', () => saveText(text.value, `inquiry-${draft.dataset.file ?? ''}`));
  link();
}
