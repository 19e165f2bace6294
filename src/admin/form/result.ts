/** What comes out: the problems in the checker's own words, the changed lines, and the ways to hand the file in. */
import type { Problem } from '../../checker/problem.ts';
import { editAddress, newFileAddress, takesText } from '../../domain/repository-links.ts';
import { fill } from '../../i18n/fill.ts';
import { adminWords as words } from '../words.ts';
import type { FormContent } from './content.ts';
import { button, el } from './dom.ts';
import { changedLines } from './edit-row.ts';

/** Longer addresses are cut off by servers: the text is then copied instead. */
const longestAddress = 7000;

/** Shows the state of the files to write. */
export function showResult(into: HTMLElement, files: ReadonlyMap<string, string>, content: FormContent): void {
  const { lang, data, desk } = content;
  const changed = [...files].filter(([path, text]) => data.files[path] !== text);
  if (changed.length === 0) return into.replaceChildren(el('p', { class: 'hint' }, words.nothingYet[lang]));
  const problems = desk.check(new Map(changed), lang);
  const errors = problems.filter(({ severity }) => severity === 'error');
  into.replaceChildren(
    el(
      'p',
      { class: errors.length > 0 ? 'verdict bad' : 'verdict good', role: 'status' },
      errors.length > 0 ? fill(words.errors[lang], { n: errors.length }) : words.passes[lang],
    ),
    ...(problems.length > 0 ? [el('ol', { class: 'problems' }, ...problems.map((problem) => problemItem(problem, content)))] : []),
    ...(errors.length > 0 ? [el('p', { class: 'hint' }, words.incomplete[lang])] : []),
    ...changed.map(([path, text]) => filePart(path, text, errors.length === 0, content)),
    ...(errors.length === 0 ? [el('p', { class: 'hint' }, words.next[lang])] : []),
  );
}

function problemItem({ message, fix, code }: Problem, { lang }: FormContent): HTMLElement {
  return el(
    'li',
    {},
    el('span', {}, message),
    el('br'),
    el('span', { class: 'hint' }, words.fix[lang], el('code', {}, fix)),
    el('small', { class: 'code' }, code),
  );
}

function filePart(path: string, text: string, ready: boolean, content: FormContent): HTMLElement {
  const { lang, data } = content;
  const old = data.files[path];
  const lines =
    old === undefined
      ? text
          .trimEnd()
          .split('\n')
          .map((line) => ({ sign: '+' as const, line }))
      : changedLines(old, text);
  const count = old === undefined ? words.newFile[lang] : fill(words.changed[lang], { n: lines.filter(({ sign }) => sign !== ' ').length });
  const diff = el(
    'pre',
    { class: 'diff', tabindex: '0' },
    ...lines.map(({ sign, line }) => el('span', { class: sign === '+' ? 'come' : sign === '-' ? 'gone' : 'same' }, `${sign} ${line}\n`)),
  );
  return el(
    'section',
    { class: 'file' },
    el('h3', {}, el('code', {}, `content/${path}`), ' ', el('small', {}, count)),
    diff,
    ...(ready ? [ways(path, text, old === undefined, content)] : []),
  );
}

function ways(path: string, text: string, isNew: boolean, { lang, data }: FormContent): HTMLElement {
  const said = el('span', { class: 'hint', role: 'status' });
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => (said.textContent = words.copied[lang]),
      () => (said.textContent = words.copyFailed[lang]),
    );
  const save = (): void => {
    const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/yaml' })), download: path.split('/').at(-1) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const box = el('p', { class: 'ways' }, button(words.download[lang], save, 'tool main'), button(words.copy[lang], copy), said);
  const { repository } = data;
  const at = `content/${path}`;
  if (repository) {
    const filled = newFileAddress(repository, at, text);
    const fits = takesText(repository) && filled.length <= longestAddress;
    const [href, name] = isNew
      ? [fits ? filled : newFileAddress(repository, at, ''), fits ? words.openNew[lang] : words.openNewPaste[lang]]
      : [editAddress(repository, at), words.openEdit[lang]];
    box.append(el('a', { class: 'tool', href, target: '_blank', rel: 'noopener' }, name));
  } else box.append(el('span', { class: 'hint' }, `${words.noRepository[lang]} ${words.putAt[lang]}`, el('code', {}, at)));
  return box;
}
