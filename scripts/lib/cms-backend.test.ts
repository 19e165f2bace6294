import { describe, expect, test } from 'vitest';
import { adminHeaders } from './admin-headers.ts';
import { UsageError } from './args.ts';
import { cmsBackend } from './cms-backend.ts';

const at = (url: string) => ({ url, branch: 'main' });

describe('the backend', () => {
  test('is the host of the repository where saves become requests', () => {
    expect(cmsBackend(at('https://github.com/owner/atlas.git'), 'auto')).toMatchObject({
      backend: { name: 'github', repo: 'owner/atlas', branch: 'main', auth_methods: ['token'] },
      origins: ['https://api.github.com'],
    });
    expect(cmsBackend(at('https://gitlab.example.gov.cn/group/sub/atlas/'), 'auto')).toMatchObject({
      backend: {
        name: 'gitlab',
        repo: 'group/sub/atlas',
        api_root: 'https://gitlab.example.gov.cn/api/v4',
        base_url: 'https://gitlab.example.gov.cn',
      },
      origins: ['https://gitlab.example.gov.cn'],
    });
  });

  test('is a rehearsal without a repository, on Gitee, and on Gitea unless it is asked for', () => {
    const rehearsal = { backend: { name: 'test-repo' }, origins: [] };
    expect(cmsBackend(undefined, 'auto')).toEqual(rehearsal);
    expect(cmsBackend(at('https://gitee.com/owner/atlas'), 'auto')).toEqual(rehearsal);
    expect(cmsBackend(at('https://git.example.gov.cn/owner/atlas'), 'auto')).toEqual(rehearsal);
    expect(cmsBackend(at('https://github.com/owner/atlas'), 'rehearsal')).toEqual(rehearsal);
  });

  test('takes a host and a branch by name', () => {
    expect(cmsBackend(at('https://code.example.gov.cn/owner/atlas'), 'gitea', 'drafts')).toMatchObject({
      backend: { name: 'gitea', repo: 'owner/atlas', branch: 'drafts', api_root: 'https://code.example.gov.cn/api/v1' },
      origins: ['https://code.example.gov.cn'],
    });
    expect(() => cmsBackend(undefined, 'gitea')).toThrow(UsageError);
  });
});

test('the pages may ask the host of the repository and nobody else', () => {
  const headers = adminHeaders(['https://api.github.com']);
  expect([...headers.matchAll(/https?:\/\/[^\s;]+/g)].map(([address]) => address)).toEqual(['https://api.github.com']);
  expect(adminHeaders([])).not.toMatch(/https?:/);
  expect(headers).not.toMatch(/unsafe-eval|script-src [^;]*inline/);
});
