/** Fields with a fixed list of choices: what may stand there, in words that someone who fills in a file knows. */
import { choiceNames } from '../i18n/choice-names.ts';
import type { Words } from './finding.ts';
import { likelyFirst } from './likely-first.ts';
import { plainName } from './plain-name.ts';

/** More than these are looked up where the field is explained. */
const mostShown = 16;

/**
 * “vacant 空置；let 已租”, and in English the choices as they are written.
 * @param written what stands there: what is like it comes first
 */
export function choicesInWords(choices: readonly string[], written = ''): Words {
  const names = choiceNames(choices);
  const shown = likelyFirst(written, choices, (choice) => names?.[choice]?.zh ?? '').slice(0, mostShown);
  const more = choices.length > shown.length;
  const chinese = shown.map((choice) => (names?.[choice] && names[choice].zh !== choice ? `${choice} ${names[choice].zh}` : choice));
  return { zh: chinese.join(names ? '；' : '、') + (more ? '……' : ''), en: shown.join(', ') + (more ? ' …' : '') };
}

/** The choice that is meant by its name: people write “空置” for vacant, as they read it. */
export function choiceNamed(choices: readonly string[], found: string): string | undefined {
  const names = choiceNames(choices);
  const wanted = plainName(found);
  const meant = choices.filter((choice) => names?.[choice] && [names[choice].zh, names[choice].en].map(plainName).includes(wanted));
  return meant.length === 1 ? meant[0] : undefined;
}
