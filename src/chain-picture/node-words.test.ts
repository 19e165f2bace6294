import { expect, test } from 'vitest';
import { picturePortal, smallChain } from '../../tests/chain-pictures.ts';
import { fixturePortal, realPortal } from '../../tests/test-portal.ts';
import { countsOf, leadingNames, nodeLabel } from '../components/chain/node-text.ts';
import { viewOf } from '../components/view.ts';
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import { languages } from '../schema/text.ts';
import { nodeWords } from './node-words.ts';

test.each([
  ['a made-up chain', () => picturePortal(smallChain).portal],
  ['the fixture', fixturePortal],
  ['the real content', realPortal],
])('a box in the picture of %s says what the box on the page says', (_name, make) => {
  const portal = make();
  for (const lang of languages) {
    const view = viewOf(portal, lang, '/');
    for (const node of [...chainMapsOf(portal).values()].flatMap(({ nodes }) => nodes)) {
      const words = nodeWords(node, lang);
      expect(words.label).toBe(nodeLabel(view, node).replaceAll(' · ', lang === 'zh' ? '，' : ', '));
      expect(words.facts.slice(1).join(' · ')).toBe(countsOf(view, node));
      expect(words.names).toEqual(leadingNames(view, node));
    }
  }
});

test('a gap has its number, a node with a chain-master its word', () => {
  const { map } = picturePortal(smallChain);
  const words = (id: string) => nodeWords(map.nodes.find(({ data }) => data.id === id) ?? expect.fail(id), 'zh');
  expect(words('paste').facts).toEqual(['缺 PV-08', '1处招引']);
  expect(words('module').master).toBe('链主');
  expect(words('rod').master).toBeUndefined();
});
