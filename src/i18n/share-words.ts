/** Words about the pictures of a page, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const shareWords = {
  cardAlt: { zh: '{title}：名称、主要数据及其日期', en: '{title}: name and main figures with their dates' },
  squareAlt: { zh: '{title}的标识图', en: 'Plate of this page: {title}' },
} as const satisfies Record<string, Text>;
