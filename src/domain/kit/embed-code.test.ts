import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

test('the code frames the address and fixes the colours by its end', () => {
  expect(embedCode('https://a.example/embed/zones/x/', 'Zone X', 'narrow', 'dark')).toBe(
    '<iframe src="https://a.example/embed/zones/x/#dark" title="Zone X" width="320" height="480" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
  expect(embedCode('https://a.example/embed/zones/x/', 'Zone X')).toContain('src="https://a.example/embed/zones/x/" title="Zone X" width="100%"');
});

test('a name cannot leave its attribute', () => {
  expect(embedCode('https://a.example/', 'A "B" <c> & d')).toContain('title="A &quot;B&quot; &lt;c> &amp; d"');
});
