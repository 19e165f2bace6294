import type { Gap } from '../../domain/chain/gaps.ts';
import { gapEvidence } from '../../i18n/gap-evidence.ts';
import type { View } from '../view.ts';

/** Why a node counts as a gap, in words: who wants it, where it is talked about or planned, which neighbours are there. */
export function evidenceOf(view: View, gap: Gap): string[] {
  return gapEvidence(gap, view.lang);
}
