import { stageWords, writtenNodes } from '../chain-links.ts';
import type { Rule } from '../content.ts';

/** A stage is drawn as the nodes of its main line: one that has only materials, equipment or services has no column. */
export const stageWithoutSpine: Rule = {
  name: 'stage-without-spine',
  scope: 'entry',
  collections: ['chains'],
  *check(entry) {
    const nodes = writtenNodes(entry);
    for (const [stage, words] of stageWords.entries()) {
      const ofStage = nodes.filter((node) => node.stage === stage);
      const [first] = ofStage;
      // A node without a line may be the one on the main line; the schema asks for it.
      if (!first || ofStage.some(({ line }) => line === 'spine' || line === undefined)) continue;
      yield { file: entry.file, code: 'stage-without-spine', at: { path: ['nodes', first.index, 'stage'], part: 'value' }, values: { stage: words } };
    }
  },
};
