/** On the page that welcomes: names the code and lets the ways on carry it, for browsers that keep nothing. */
import { withCode } from '../domain/ambassador-code.ts';
import { codeOfVisit } from './kept.ts';

const shown = document.querySelector<HTMLElement>('[data-landing-code]');
const form = document.querySelector<HTMLFormElement>('[data-landing-form]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-carry-code]')].map((link) => ({ link, plain: link.href }));

function draw(): void {
  const code = codeOfVisit();
  for (const { link, plain } of links) link.href = withCode(plain, code);
  if (shown) {
    shown.hidden = code === undefined;
    const name = shown.querySelector('strong');
    if (name) name.textContent = code ?? '';
  }
  if (form) form.hidden = code !== undefined;
}

// A code read off paper may be typed in capitals.
form?.addEventListener('submit', () => {
  const box = form.querySelector('input');
  if (box) box.value = box.value.trim().toLowerCase();
});
addEventListener('referral', draw);
draw();
