/** Puts the code of an embed together while its form is filled in, and shows what it looks like. */
import { embedAddress, embedCode, embedColours, embedSizes, type EmbedSize } from '../domain/kit/embed-code.ts';
import { embedOf, localized, withBase } from '../domain/urls.ts';
import { kitPanelWords } from '../i18n/kit-panel-words.ts';
import type { Lang } from '../schema/text.ts';
import { copyField } from './copy-text.ts';
import { element } from './element.ts';

const form = document.querySelector<HTMLFormElement>('[data-embed-form]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const select = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;
  const [what, language, colours, size] = ['what', 'language', 'colours', 'size'].map(select) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const code = document.querySelector<HTMLTextAreaElement>('[data-embed-code]');
  const preview = document.querySelector<HTMLElement>('[data-embed-preview]');
  const open = document.querySelector<HTMLAnchorElement>('[data-embed-open]');
  const said = document.querySelector<HTMLElement>('[data-embed-said]');
  const result = document.querySelector<HTMLElement>('[data-embed-result]');
  if (!code || !preview || !open || !said || !result) return;

  // Zone or chain may be named in the address; what is not among the choices is left alone.
  const query = new URLSearchParams(location.search);
  for (const kind of ['zone', 'chain']) {
    const path = `/${kind}s/${query.get(kind) ?? ''}/`;
    if ([...what.options].some(({ value }) => value === path)) what.value = path;
  }
  language.value = lang;

  function draw(): void {
    const edition: Lang = language.value === 'en' ? 'en' : 'zh';
    const path = withBase(localized(embedOf(what.value), edition), form.dataset.base ?? '/');
    const chosen = embedColours.find((each) => each === colours.value) ?? 'auto';
    const measure: EmbedSize = size.value in embedSizes ? (size.value as EmbedSize) : 'medium';
    const title = what.selectedOptions[0]?.dataset[edition] ?? '';
    const address = location.origin + path;
    code!.value = embedCode(address, title, measure, chosen);
    open!.href = embedAddress(path, chosen);
    const frame = element('iframe', 'embed-frame');
    frame.title = title;
    frame.width = embedSizes[measure].width;
    frame.height = embedSizes[measure].height;
    frame.src = embedAddress(path, chosen);
    // A new frame each time: a frame that only changes the end of its address would add to the history.
    preview!.replaceChildren(frame);
    said!.textContent = '';
  }

  form.addEventListener('change', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  document
    .querySelector('[data-embed-copy]')
    ?.addEventListener(
      'click',
      () => void copyField(code).then((copied) => (said.textContent = (copied ? kitPanelWords.copied : kitPanelWords.copyFailed)[lang])),
    );
  form.hidden = false;
  result.hidden = false;
  draw();
}
