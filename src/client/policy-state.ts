/** Says again, as of today, whether each policy of the page is in force: the page may have been built long ago. */
import { stateOn } from '../domain/policy/policy-state.ts';
import { stateWords } from '../i18n/policy-words.ts';
import type { Lang } from '../schema/text.ts';
import { todayInChina } from './today.ts';

const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const today = todayInChina();
let changed = false;

for (const mark of document.querySelectorAll<HTMLElement>('[data-policy-state]')) {
  const { from, to, replaced } = mark.dataset;
  const validity = { validFrom: from, validTo: to, replaced: replaced !== undefined };
  const now = stateOn(validity, today);
  mark.dataset.policyState = now.state;
  mark.textContent = stateWords(now, validity, lang);
  const row = mark.closest<HTMLElement>('[data-row]');
  if (!row || row.dataset.state === now.state) continue;
  row.dataset.state = now.state;
  changed = true;
}

// The filters, where the page has them, read their rows anew.
if (changed) dispatchEvent(new PopStateEvent('popstate'));
