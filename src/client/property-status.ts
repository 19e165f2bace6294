/** Says again, as of today, which statuses should be confirmed and which lots are closed: the page may have been built long ago. */
import { isOver, needsConfirming } from '../domain/plants/freshness.ts';
import { todayInChina } from './today.ts';

const today = todayInChina();

for (const status of document.querySelectorAll<HTMLElement>('[data-property-status]')) {
  const { verified = today, deadline } = status.dataset;
  const over = isOver(deadline, today);
  status.querySelector('[data-open]')?.toggleAttribute('hidden', over);
  status.querySelector('[data-closed]')?.toggleAttribute('hidden', !over);
  status.querySelector('[data-confirm]')?.toggleAttribute('hidden', !needsConfirming(verified, today));
}
