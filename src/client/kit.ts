/** The kit of a page: copies link and texts, shows the code to scan full screen, lets them carry the code of the visit. */
import { withCode } from '../domain/ambassador-code.ts';
import { sharedAddress } from '../domain/kit/shared-address.ts';
import { kitPanelWords as words } from '../i18n/kit-panel-words.ts';
import type { Lang } from '../schema/text.ts';
import { copyField } from './copy-text.ts';
import { codeOfVisit } from './kept.ts';

const kit = document.querySelector<HTMLElement>('[data-kit]');
if (kit) start(kit);

function start(kit: HTMLElement): void {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const find = <T extends HTMLElement>(name: string): T | null => kit.querySelector<T>(`[data-kit-${name}]`);
  const field = find<HTMLInputElement>('address');
  const said = find('said');
  /** Texts as they were made, each with the path of its page. */
  const texts = [...kit.querySelectorAll<HTMLTextAreaElement>('textarea')].map((area) => ({ area, made: area.value }));

  function draw(): void {
    const code = codeOfVisit();
    if (field) field.value = sharedAddress(location.href, code);
    for (const { area, made } of texts) {
      const { path, frame } = area.dataset;
      if (frame !== undefined) area.value = made.replace(/src="[^"]*"/, () => `src="${location.origin}${frame}"`);
      else if (path !== undefined)
        area.value = [...made.split('\n').filter((line) => !/^https?:\/\//.test(line)), withCode(location.origin + path, code)].join('\n');
    }
  }

  function copy(from: HTMLInputElement | HTMLTextAreaElement): void {
    void copyField(from).then((copied) => {
      if (said) said.textContent = (copied ? words.copied : words.copyFailed)[lang];
    });
  }

  const press = (button: HTMLElement, act: () => void): void => {
    button.hidden = false;
    button.addEventListener('click', act);
  };
  const [copyButton, printButton, qr] = [find('copy'), find('print'), find<HTMLAnchorElement>('qr')];
  if (copyButton && field)
    press(copyButton, () => {
      // Filters may have changed the address since.
      draw();
      copy(field);
    });
  if (printButton) press(printButton, () => print());
  for (const button of kit.querySelectorAll<HTMLElement>('[data-kit-copy-text]')) {
    const area = button.closest('div')?.querySelector('textarea');
    if (area) press(button, () => copy(area));
  }
  field?.addEventListener('focus', () => field.select());
  qr?.addEventListener('click', (event) => {
    // A click for a new tab is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || typeof HTMLDialogElement === 'undefined') return;
    event.preventDefault();
    void import('./qr-dialog.ts').then(({ showQr }) => showQr({ lang, picture: qr.href, name: kit.dataset.name ?? '', code: codeOfVisit() }));
  });
  const wechat = find('wechat');
  if (wechat) wechat.hidden = !/MicroMessenger/i.test(navigator.userAgent);
  addEventListener('referral', draw);
  draw();
}
