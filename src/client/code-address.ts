/** On the page of errors: an address `/a/<code>/` leads on to the page that welcomes, which keeps the code. */
import { codeAddress, withCode } from '../domain/ambassador-code.ts';

const base = document.querySelector<HTMLElement>('[data-code-base]')?.dataset.codeBase ?? '/';
const asked = codeAddress(location.pathname, base);
if (asked?.code !== undefined) location.replace(withCode(asked.landing, asked.code));
else if (asked) for (const word of document.querySelectorAll<HTMLElement>('[data-bad-code]')) word.hidden = false;
