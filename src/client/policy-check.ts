/** “Might this apply to me?”: compares the answers in the address with the conditions that the page lists. */
import { answersOf, fieldsOf, searchOfAnswers, type AnswerChoices } from '../domain/policy/policy-answers.ts';
import { resultOf, verdictOf, verdicts, type Condition, type PolicyAnswers, type Verdict } from '../domain/policy/policy-match.ts';
import { stateOn } from '../domain/policy/policy-state.ts';
import { withValues, type Ignored } from '../domain/address-reader.ts';
import { fill } from '../i18n/fill.ts';
import { ignoredWords } from '../i18n/ignored-words.ts';
import { policyWords as words, questionText, resultName, verdictName } from '../i18n/policy-words.ts';
import { policyQuestionIds, type PolicyQuestionId } from '../schema/policy-question.ts';
import type { Lang } from '../schema/text.ts';
import { element, link } from './element.ts';
import { todayInChina } from './today.ts';

const typingPause = 200;
const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const comma = lang === 'zh' ? '、' : ', ';
const form = document.querySelector<HTMLFormElement>('[data-questions]');
if (form) start(form);

/** A condition with the elements that show it. */
interface Shown {
  condition: Condition;
  text: string;
  result: HTMLElement | null;
}
interface Policy {
  element: HTMLElement;
  ended: boolean;
  conditions: Shown[];
  verdict: HTMLElement | null;
}

function policiesOfPage(): Policy[] {
  const today = todayInChina();
  return [...document.querySelectorAll<HTMLElement>('[data-policy]')].map((policy) => {
    const { from, to, replaced } = policy.dataset;
    return {
      element: policy,
      ended: stateOn({ validFrom: from, validTo: to, replaced: replaced !== undefined }, today).state === 'ended',
      verdict: policy.querySelector<HTMLElement>('[data-verdict]'),
      conditions: [...policy.querySelectorAll<HTMLElement>('[data-condition]')].map((each) => ({
        condition: JSON.parse(each.dataset.condition ?? '{}') as Condition,
        text: each.querySelector('[data-condition-text]')?.textContent ?? '',
        result: each.querySelector<HTMLElement>('[data-result]'),
      })),
    };
  });
}

function choicesOf(form: HTMLFormElement): AnswerChoices {
  const options = (name: PolicyQuestionId) =>
    [...form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].filter(({ value }) => value !== '');
  const places = options('place').map(
    ({ value, dataset }) => [value, { city: dataset.city ?? '', ...(dataset.zone !== undefined && { zone: dataset.zone }) }] as const,
  );
  return { places: new Map(places), chains: options('sector').map(({ value }) => value) };
}

function start(form: HTMLFormElement): void {
  const asked = policyQuestionIds.filter((id) => form.querySelector(`[data-question="${id}"]`));
  const choices = choicesOf(form);
  const policies = policiesOfPage();
  const list = document.querySelector<HTMLElement>('[data-policies]');
  const summary = document.querySelector<HTMLElement>('[data-summary]');
  const ignoredLine = document.querySelector<HTMLElement>('[data-ignored]');
  const controls = (): (HTMLInputElement | HTMLSelectElement)[] =>
    [...form.elements].filter((each) => each instanceof HTMLInputElement || each instanceof HTMLSelectElement);

  function show(answers: PolicyAnswers, ignored: readonly Ignored[]): void {
    const empty = answers.place === undefined && Object.keys(answers.values).length === 0;
    const found = new Map<Verdict, Policy[]>(verdicts.map((verdict) => [verdict, []]));
    for (const policy of policies) found.get(judge(policy, answers, empty))?.push(policy);
    // What may apply comes first; in their own order again when nothing is answered.
    list?.append(...(empty ? policies : verdicts.flatMap((verdict) => found.get(verdict) ?? [])).map((policy) => policy.element));
    const count = (verdict: Verdict): number => found.get(verdict)?.length ?? 0;
    if (summary)
      summary.textContent = empty ? '' : fill(words.summary[lang], { may: count('may-apply'), missing: count('missing'), not: count('does-not') });
    tellIgnored(ignored);
    // A policy's own page and the list go on with the same answers.
    for (const each of document.querySelectorAll<HTMLAnchorElement>('a[data-with-answers]'))
      each.search = withValues(searchOfAnswers(answers, asked, ''), {});
  }

  function judge({ element: policy, ended, conditions, verdict: mark }: Policy, answers: PolicyAnswers, empty: boolean): Verdict {
    const results = conditions.map(({ condition }) => resultOf(condition, answers));
    const verdict = verdictOf(results, ended);
    for (const [index, { result }] of conditions.entries()) {
      const value = results[index] ?? 'open';
      if (!result) continue;
      result.hidden = empty;
      result.dataset.result = value;
      result.textContent = resultName[value][lang];
    }
    if (!mark) return verdict;
    mark.hidden = empty && !ended;
    policy.dataset.policy = verdict;
    mark.replaceChildren(
      element('strong', `verdict verdict-${verdict}`, verdictName[verdict][lang]),
      ' ',
      ...because(verdict, ended, conditions, results),
    );
    return verdict;
  }

  function because(verdict: Verdict, ended: boolean, conditions: readonly Shown[], results: readonly string[]): (Node | string)[] {
    if (ended) return [words.ended[lang]];
    const those = (wanted: string) => conditions.filter((_, index) => results[index] === wanted);
    if (verdict === 'may-apply') return [words.allMet[lang]];
    if (verdict === 'does-not')
      return [
        words.notMet[lang],
        those('unmet')
          .map(({ text }) => text)
          .join(lang === 'zh' ? '；' : '; '),
      ];
    const open = [...new Set(those('open').map(({ condition }) => condition.question))];
    return [words.answerFirst[lang], ...open.flatMap((id, index) => [...(index > 0 ? [comma] : []), link('', `#q-${id}`, questionText[id][lang])])];
  }

  function tellIgnored(ignored: readonly Ignored[]): void {
    const named = (name: string): string => questionText[name as PolicyQuestionId][lang];
    for (const control of controls())
      control.toggleAttribute(
        'aria-invalid',
        ignored.some(({ name, why }) => name === control.name && why !== 'repeated'),
      );
    if (!ignoredLine) return;
    ignoredLine.hidden = ignored.length === 0;
    ignoredLine.textContent =
      ignored.length === 0
        ? ''
        : words.ignored[lang] + ignored.map(({ name, value, why }) => ignoredWords(named(name), value, why, lang)).join(lang === 'zh' ? '；' : '; ');
  }

  function toForm(answers: PolicyAnswers): void {
    const fields = fieldsOf(answers, asked);
    for (const control of controls()) {
      if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === (fields[control.name] ?? '');
      else control.value = fields[control.name] ?? '';
    }
  }
  function fromAddress(): void {
    const { answers, ignored } = answersOf(location.search, asked, choices);
    toForm(answers);
    show(answers, ignored);
  }
  function fromForm(): void {
    const values = Object.fromEntries(
      controls().flatMap((each) =>
        each instanceof HTMLInputElement && each.type === 'radio' && !each.checked ? [] : [[each.name, each.value.trim()]],
      ),
    );
    const { answers, ignored } = answersOf(withValues('', values), asked, choices);
    history.replaceState(history.state, '', location.pathname + searchOfAnswers(answers, asked, location.search) + location.hash);
    show(answers, ignored);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(fromForm, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fromForm();
  });
  // The reset empties the fields after this event.
  form.addEventListener('reset', () => setTimeout(fromForm));
  addEventListener('popstate', fromAddress);
  form.hidden = false;
  fromAddress();
}
