import type { Place } from '../portal.ts';

/** Whether `inner` is the place or lies in it. */
export function liesIn(inner: Place, scope: Place): boolean {
  return inner === scope || (inner.kind === 'zone' && inner.city === scope) || scope.kind === 'province';
}
