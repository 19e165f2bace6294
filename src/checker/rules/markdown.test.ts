import { expect, test } from 'vitest';
import type { Content, LoadedBody, Rule } from '../content.ts';
import { rawHtml, unsafeLink } from './markdown.ts';

function marked(rule: Rule, text: string): unknown[] {
  if (rule.scope !== 'body') throw new Error('not a rule about bodies');
  const body: LoadedBody = { file: 'x', lang: 'zh', text, place: { kind: 'body', collection: 'zones', names: [], id: 'x', entryFile: 'x' } };
  return [...rule.check(body, {} as Content)].map(({ values }) => values?.found);
}

test.each([
  '[a](https://example.com/x(1))',
  '[a](http://example.com)',
  '[a](mailto:a@example.com)',
  '[a](tel:0351-1234567)',
  '[a](/zones/)',
  '[a](../b/)',
  '[a](#part)',
  '[a](page)',
  '[a](page#a:b)',
  '[a]: https://example.com',
  '![a](cover.jpg)',
  '[方括号] (和圆括号)',
])('%s is a good link', (text) => expect(marked(unsafeLink, text)).toEqual([]));

test.each([
  '[a](javascript:alert)',
  '[a](JAVASCRIPT:alert)',
  '[a](java&#x73;cript&colon;alert)',
  '[a](<java\tscript:alert>)',
  '[a]( vbscript:x)',
  '[a](data:text/html,x)',
  '[a](//example.com)',
  '[a](/\\example.com)',
  '[a](\\/\\/example.com)',
  '[a](&#47;&#47;example.com)',
  '[a](file:///etc/passwd)',
  '[a]: javascript:alert',
  '![a](https://example.com/a.png)',
  '![a](//example.com/a.png)',
  '![a][b]',
])('%s is a bad link', (text) => expect(marked(unsafeLink, text)).toHaveLength(1));

test.each([
  '<b>',
  '</b>',
  '<!-- x -->',
  '<br/>',
  '<img src=x onerror=alert(1)>',
  '<?php',
  '<svg\nonload=x>',
  '`<b>`',
  '<javascript:x>',
  '<!DOCTYPE html>',
])('%s is HTML', (text) => expect(marked(rawHtml, `前${text}后`)).toHaveLength(1));

test.each(['面积<50公顷', 'a < b', '<https://example.com/>', '<a@example.com>', '＜b＞', '&lt;b&gt;', '{附件一}'])('%s is no HTML', (text) =>
  expect(marked(rawHtml, text)).toEqual([]),
);
