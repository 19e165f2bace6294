/** Answers in the address, and back. What the address carries wrongly is set aside and told. */
import { policyQuestions, policyQuestionIds, type PolicyQuestion, type PolicyQuestionId } from '../../schema/policy-question.ts';
import { addressReader, withValues, type AddressReader, type Ignored } from '../address-reader.ts';
import type { PlaceAnswer, PolicyAnswers } from './policy-match.ts';

/** What the form offers: only these can be chosen. */
export interface AnswerChoices {
  /** `zone-linyi` or `city-yuncheng`, with what each stands for. */
  places: ReadonlyMap<string, PlaceAnswer>;
  chains: readonly string[];
}

/** Value of a place in the form and in the address. Zones and cities may have the same id. */
export function placeValue({ city, zone }: PlaceAnswer): string {
  return zone === undefined ? `city-${city}` : `zone-${zone}`;
}

/**
 * Reads the answers from a query.
 * @param asked the questions of the page; those of other pages stay in the address and are left alone
 */
export function answersOf(
  search: string,
  asked: readonly PolicyQuestionId[],
  choices: AnswerChoices,
): { answers: PolicyAnswers; ignored: readonly Ignored[] } {
  const reader = addressReader(search);
  const answers: PolicyAnswers = { values: {} };
  for (const id of policyQuestionIds) {
    if (!asked.includes(id)) continue;
    if (id === 'place') {
      const place = choices.places.get(reader.choice(id, [...choices.places.keys()]) ?? '');
      if (place) answers.place = place;
      continue;
    }
    const value = valueOf(reader, id, policyQuestions[id], choices);
    if (value !== undefined) answers.values[id] = value;
  }
  return { answers, ignored: reader.ignored };
}

function valueOf(reader: AddressReader, id: string, question: PolicyQuestion, { chains }: AnswerChoices): string | number | boolean | undefined {
  switch (question.kind) {
    case 'choice':
      return reader.choice(id, question.values);
    case 'chain':
      return reader.choice(id, chains);
    case 'number':
      return reader.number(id, question.max);
    case 'yes-no': {
      const answer = reader.choice(id, ['yes', 'no']);
      return answer === undefined ? undefined : answer === 'yes';
    }
    case 'place':
      return undefined;
  }
}

/** The values of the form's fields for some answers. */
export function fieldsOf({ place, values }: PolicyAnswers, asked: readonly PolicyQuestionId[]): Record<string, string> {
  return Object.fromEntries(
    asked.map((id) => {
      const value = id === 'place' ? place && placeValue(place) : values[id];
      return [id, value === undefined ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
    }),
  );
}

/** The query with these answers in it; parameters of others stay as they are. */
export function searchOfAnswers(answers: PolicyAnswers, asked: readonly PolicyQuestionId[], search: string): string {
  return withValues(search, fieldsOf(answers, asked));
}
