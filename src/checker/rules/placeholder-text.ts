import type { Content, Passage, Rule } from '../content.ts';
import { bilingual } from '../objects-in.ts';
import { saysNothing } from '../says-nothing.ts';
import { mark } from './mark.ts';

/** Left by someone who meant to come back. */
const unfinished =
  /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b|[Ll]orem ipsum|\bdolor sit amet\b|某某|敬请期待|(?<![A-Za-z])[Xx]{2}(?=公司|企业|项目|园区|开发区|市|县|局|路)|\b[Cc]oming soon\b|待(?:补充|完善|填写|定稿|更新)(?!的)|[（(【[]?此处(?:填写|插入)|\b(?:your|insert) (?:text|name) here\b|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])|[×＊]{2,}/g;
/** Made up to show how something looks. */
const example = /示例|占位|样例|\bplaceholder\b|\b(?:www\.)?example\.(?:com|org|net|cn|invalid)\b|张三|李四|\b(?:John|Jane) Doe\b/gi;
const madeUpNumber = /(?<!\d)(?:0\d{2,3}-?)?(?:0{7,8}|1234567|12345678|8{7,8}|6{7,8})(?!\d)/g;

const perhapsUnfinished =
  /TODO|TB[DC]|FIXME|xxx|lorem ipsum|dolor sit|待[补完填定更]|此处[填插]|(?:text|name) here|[×＊]{2}|某某|敬请期待|xx(?=公司|企业|项目|园区|开发区|市|县|局|路)|coming soon/i;
const perhapsExample = /示例|占位|样例|placeholder|example|张三|李四| Doe|0{7}|1234567|8{7}|6{7}/i;

/**
 * Nothing that only holds a place goes live. A portal whose name begins with “example” in both languages, as those of
 * the tests do, may hold examples, but nothing unfinished: every page of it says so, and no real portal is called so.
 */
export const placeholderText: Rule = {
  name: 'placeholder-text',
  scope: 'passage',
  concerns: ({ text }, content) => perhapsUnfinished.test(text) || saysNothing(text) || (!isDemonstration(content) && perhapsExample.test(text)),
  *check(passage, content) {
    const { text, path, collection } = passage;
    if (path && saysNothing(text)) return yield mark(passage, 'placeholder-text', 0, text);
    for (const { index, 0: found } of text.matchAll(unfinished)) yield mark(passage, 'placeholder-text', index, found);
    // Pages of prose may speak of examples, and titles of cited documents stay as they were printed.
    if (collection === 'pages' || collection === 'sources' || isDemonstration(content)) return;
    for (const { index, 0: found } of text.matchAll(example)) {
      if (!isOrdinaryUse(passage, index)) yield mark(passage, 'placeholder-text', index, found);
    }
    if (path?.at(-1) === 'phone')
      for (const { index, 0: found } of text.matchAll(madeUpNumber)) yield mark(passage, 'placeholder-text', index, found);
  },
};

/** “示范、示例项目” of a source is not meant; “如下示例” neither. */
function isOrdinaryUse({ text }: Passage, index: number): boolean {
  return /[如见下上]$/.test(text.slice(0, index));
}

const known = new WeakMap<Content, boolean>();

function isDemonstration(content: Content): boolean {
  const before = known.get(content);
  if (before !== undefined) return before;
  const name = bilingual(content.find('site', 'site')?.raw?.name);
  const answer = name !== undefined && /^(?:示例|占位|演示)/.test(name.zh) && /^(?:example|placeholder|demonstration|demo)\b/i.test(name.en);
  known.set(content, answer);
  return answer;
}
