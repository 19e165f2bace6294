/** A page may be older than the facts on it allow: what has become overdue since it was built says so. */
import { todayInChina } from './today.ts';

const today = todayInChina();
for (const mark of document.querySelectorAll<HTMLElement>('[data-review-by]')) mark.hidden = today <= (mark.dataset.reviewBy ?? '');
