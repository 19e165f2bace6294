/** Of a plant or plot past its deadline, on its own: sheets need no other word of the finder. */
import type { Text } from '../schema/text.ts';

export const closedWord = { zh: '已截止', en: 'Closed' } as const satisfies Text;
