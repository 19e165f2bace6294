/** Which figures go out on texts, embeds and pictures. */
import type { Figure } from '../../schema/fact.ts';
import type { Place } from '../portal.ts';

/** What a policy pays is never advertised: a reader must find it beside its conditions. */
const incentive = /奖|补贴|补助|扶持|减免|免收|返还|兑现|incentive|reward|subsid|grant|rebate/i;

/** Whether a figure may be shared at all: none that gives the amount of an incentive. */
export function isShareable({ topic, label }: Pick<Figure, 'topic' | 'label'>): boolean {
  return topic !== 'policy' && !incentive.test(`${label.zh} ${label.en}`);
}

/**
 * Headline figures of a place that may be shared, in the order of its page.
 * @param most how many at most
 */
export function sharedFigures(place: Place, most: number): Figure[] {
  return place.data.figures.filter((figure) => figure.headline && isShareable(figure)).slice(0, most);
}
