import { chainLinks, stageWords } from '../chain-links.ts';
import type { Rule } from '../content.ts';

/** A stage is drawn as the nodes of its main line: one that has only materials, equipment or services has no column. */
export const stageWithoutSpine: Rule = {
  name: 'stage-without-spine',
  scope: 'entry',
  *check(entry) {
    const nodes = chainLinks(entry);
    for (const [stage, words] of stageWords.entries()) {
      const [node, ...others] = nodes.filter((candidate) => candidate.stage === stage);
      if (!node || [node, ...others].some(({ line }) => line === 'spine' || line === undefined)) continue;
      yield { file: entry.file, code: 'stage-without-spine', at: { path: ['nodes', node.index, 'stage'], part: 'value' }, values: { stage: words } };
    }
  },
};
