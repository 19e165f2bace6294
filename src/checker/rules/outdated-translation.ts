import type { Rule } from '../content.ts';
import { isOutdated, pairsOf } from '../translations.ts';

/** English that was confirmed for another Chinese than the one that stands there now. */
export const outdatedTranslation: Rule = {
  name: 'outdated-translation',
  scope: 'site',
  byFile: true,
  *check(content) {
    if (content.translations.size === 0) return;
    for (const pair of pairsOf(content)) {
      if (!isOutdated(pair, content.translations)) continue;
      const { file, path, key } = pair;
      yield {
        file,
        code: 'outdated-translation',
        at: path ? { path, part: 'value' } : 'file',
        ...(path ? { field: path.slice(0, -1) } : {}),
        values: { target: path ? `content/${file}#${key}` : `content/${file}` },
      };
    }
  },
};
