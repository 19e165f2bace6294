import { describe, expect, test } from 'vitest';
import { editAddress, newFileAddress, reportAddress, takesText } from './repository-links.ts';

const at = (url: string, branch = 'main') => ({ url, branch });

describe('a repository', () => {
  test('is edited where its host has its editor', () => {
    expect(editAddress(at('https://github.com/o/r'), 'content/zones/a/b/zone.yaml')).toBe(
      'https://github.com/o/r/edit/main/content/zones/a/b/zone.yaml',
    );
    expect(editAddress(at('https://gitlab.com/o/r/'), 'content/a.yaml')).toBe('https://gitlab.com/o/r/-/edit/main/content/a.yaml');
    expect(editAddress(at('https://gitee.com/o/r.git'), 'content/a.yaml')).toBe('https://gitee.com/o/r/edit/main/content/a.yaml');
    expect(editAddress(at('https://git.example.invalid/o/r', 'data/new'), 'content/a.yaml')).toBe(
      'https://git.example.invalid/o/r/_edit/data/new/content/a.yaml',
    );
  });

  test('takes a new file with its text where the host can', () => {
    const [github, gitea] = [at('https://github.com/o/r'), at('https://git.example.invalid/o/r')];
    expect(newFileAddress(github, 'content/a b.yaml', 'x: 1\n&')).toBe(
      'https://github.com/o/r/new/main?filename=content%2Fa%20b.yaml&value=x%3A%201%0A%26',
    );
    expect(newFileAddress(gitea, 'content/a.yaml', '名')).toBe(
      'https://git.example.invalid/o/r/_new/main/?filename=content%2Fa.yaml&value=%E5%90%8D',
    );
    expect([github, gitea, at('https://gitee.com/o/r'), at('https://gitlab.com/o/r')].map(takesText)).toEqual([true, true, false, false]);
  });

  test('is told of a mistake', () => {
    expect(reportAddress(at('https://github.com/o/r'), '更正', 'a&b')).toBe('https://github.com/o/r/issues/new?title=%E6%9B%B4%E6%AD%A3&body=a%26b');
    expect(reportAddress(at('https://gitlab.com/o/r'), 'x', 'y')).toContain('/-/issues/new?issue[title]=x&issue[description]=y');
  });
});
