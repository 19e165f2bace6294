/** Every entry's own page says every text that its file has, in both languages; exceptions have a reason. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../src/domain/entries.ts';
import { schemaTree } from '../src/domain/schema-tree.ts';
import * as urls from '../src/domain/urls.ts';
import { wordsIn } from '../src/i18n/words.ts';
import { collections, type CollectionName } from '../src/schema/index.ts';
import { languages, type Lang } from '../src/schema/text.ts';
import { pageAt, textOf, type BuiltPage } from './pages.ts';
import { fieldsOf } from './schema-fields.ts';
import { fixtureSite } from './sites.ts';
import { fixtureEntries } from './test-portal.ts';

const entries = fixtureEntries();
const pathOf: Partial<Record<CollectionName, (id: string) => string>> = {
  site: () => urls.homePath,
  province: () => urls.provincePath,
  glossary: () => urls.glossaryPath,
  steps: () => urls.investPath,
  cities: urls.cityPath,
  zones: urls.zonePath,
  projects: urls.projectPath,
  companies: urls.companyPath,
  chains: urls.chainPath,
  policies: urls.policyPath,
  mechanisms: urls.mechanismPath,
  rounds: () => urls.provincePath,
  events: urls.eventPath,
  sources: urls.sourcePath,
  pages: urls.prosePath,
};

/** Texts that stand somewhere else than in the body of the page. */
const elsewhere: Readonly<Record<string, string>> = {
  'companies: shortName': 'for search',
  'pages: description': 'in the head of the page',
  'site: province': 'in the scope of policies',
  'site: provinceGloss': 'at the foot of English pages',
  'site: answerTime': 'on the page of inquiries',
  'mechanisms: explanation': 'not said of a mechanism without a definition; tested below',
  'rounds: note': 'rounds have no page of their own',
  'chains: nodes[].closed.note': 'on the page of the node',
  'chains: nodes[].explanation': 'on the page of the node',
};

const pageOf = (name: CollectionName, id: string, lang: Lang): BuiltPage =>
  pageAt(fixtureSite, join('.', urls.localized(pathOf[name]?.(id) ?? '', lang), 'index.html'));

describe.each(Object.keys(pathOf) as CollectionName[])('%s', (name) => {
  const list: readonly Entry<unknown>[] = entries[name];

  test.each(languages)('say all their texts, %s', (lang) => {
    const lost = list.flatMap(({ id, data }) => {
      const said = textOf(pageOf(name, id, lang).root);
      return fieldsOf(schemaTree(collections[name].schema), data)
        .filter(({ path }) => !(`${name}: ${path}` in elsewhere))
        .flatMap(({ path, value }) => (typeof value === 'object' && !said.includes(value[lang]) ? [`${id}: ${path}: ${value[lang]}`] : []));
    });
    expect(lost).toEqual([]);
  });
});

test.each([
  ['policies', 'placeholder-zone-rules', ['示例发〔2000〕1号', '第三条', '第四条', 'https://policy.example.invalid/zone-rules']],
  ['companies', 'placeholder-works', ['91990000EXAMPXE007']],
  ['sources', 'placeholder-gazette', ['https://gazette.example.invalid/2000']],
  ['site', 'site', ['0000000000', '示ICP备00000000号', '示公网安备00000000000000号']],
] as const)('%s: %s shows its numbers and addresses in both languages', (name, id, words) => {
  for (const lang of languages) {
    const page = pageOf(name, id, lang);
    const said =
      textOf(page.root) +
      page.root
        .querySelectorAll('a')
        .map((link) => ` ${link.getAttribute('href') ?? ''}`)
        .join('');
    for (const word of words) expect(said, lang).toContain(word);
  }
});

test('a mechanism with a definition is explained, one without is not guessed at', () => {
  for (const lang of languages) {
    const [defined, named] = ['placeholder-agency', 'placeholder-named-only'].map((id) => textOf(pageOf('mechanisms', id, lang).main));
    expect(defined).toContain(lang === 'zh' ? '示例机制的释义' : 'A placeholder explanation of the mechanism');
    expect(named).toContain(wordsIn(lang).undefinedTerm);
  }
});

test('a replaced policy leads to the newer one', () => {
  for (const lang of languages) {
    const links = pageOf('policies', 'placeholder-zone-rules', lang).main.querySelectorAll('.notice a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/atlas${urls.localized('/policies/placeholder-city-rules/', lang)}`]);
  }
});

test('a closed gap says on its node’s page who closed it', () => {
  for (const lang of languages) {
    const page = pageAt(fixtureSite, join('.', urls.localized('/chains/placeholder-widgets/placeholder-service/', lang), 'index.html'));
    expect(textOf(page.main)).toContain(lang === 'zh' ? '示例补链说明' : 'Placeholder note on the gap closed');
    expect(textOf(page.main)).toContain(lang === 'zh' ? '示例服务环节的释义' : 'A placeholder explanation of the service node');
  }
});
