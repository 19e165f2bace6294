/** The code to scan on the whole screen, black on white in any colours; closes by button, Escape or a click beside. */
import { sharedAddress } from '../domain/kit/shared-address.ts';
import { kitPanelWords as words } from '../i18n/kit-panel-words.ts';
import type { Lang } from '../schema/text.ts';
import { button, element } from './element.ts';

interface Shown {
  lang: Lang;
  /** Address of the picture with the code of this page. */
  picture: string;
  name: string;
  /** Code of the ambassador, which the picture of the page does not carry. */
  code: string | undefined;
}

export async function showQr({ lang, picture, name, code }: Shown): Promise<void> {
  const address = sharedAddress(location.origin + location.pathname, code);
  const dialog = element('dialog', 'qr-dialog');
  dialog.setAttribute('aria-label', words.qr[lang]);
  const close = button('tool', () => dialog.close(), words.close[lang]);
  dialog.append(
    element('p', 'qr-name', name),
    (code === undefined ? undefined : await drawn(address)) ?? image(picture, words.qr[lang]),
    element('p', 'qr-address', address),
    close,
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

function image(src: string, alt: string): HTMLImageElement {
  const made = element('img', 'qr-picture');
  made.src = src;
  made.alt = alt;
  return made;
}

/** A code drawn here, since no picture with it is on the site; undefined where the program for it does not come. */
async function drawn(address: string): Promise<SVGElement | undefined> {
  try {
    const { create } = await import('./qr-modules.ts');
    const { size, data } = create(address);
    // The drawing of the masthead knows the vocabulary of drawings, so that no address need be written here.
    const vocabulary = document.querySelector('svg')?.namespaceURI ?? null;
    const svg = document.createElementNS(vocabulary, 'svg') as SVGElement;
    // Four squares of white around it belong to the code.
    svg.setAttribute('viewBox', `-4 -4 ${String(size + 8)} ${String(size + 8)}`);
    svg.setAttribute('class', 'qr-picture');
    svg.setAttribute('shape-rendering', 'crispEdges');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', address);
    const path = document.createElementNS(vocabulary, 'path');
    path.setAttribute(
      'd',
      Array.from(data, (dark, index) => (dark ? `M${String(index % size)} ${String(Math.floor(index / size))}h1v1h-1z` : '')).join(''),
    );
    svg.append(path);
    return svg;
  } catch {
    return undefined;
  }
}
