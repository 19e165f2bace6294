/** Where the management system saves, from the repository of site.yaml. */
import type { CmsBackend } from '../../src/admin/cms/config.ts';
import { hostOf, type Repository } from '../../src/domain/repository-links.ts';
import { UsageError } from './args.ts';

export const backendChoices = ['auto', 'github', 'gitlab', 'gitea', 'rehearsal'] as const;
export type BackendChoice = (typeof backendChoices)[number];

/** The titles that CONTRIBUTING.md asks for. */
const messages = { create: '[{{slug}}] add', update: '[{{slug}}] update', delete: '[{{slug}}] remove' };

/** Path of the interface under a host’s address. */
const interfaces = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** The services that the system knows by itself. */
const known: Record<string, { host: string; api: string }> = {
  'https://github.com': { host: 'github', api: 'https://api.github.com' },
  'https://gitlab.com': { host: 'gitlab', api: 'https://gitlab.com/api/v4' },
};

/**
 * The backend, and the origins that it talks to. `auto` takes the two hosts on which a save becomes a request that someone
 * reviews, and rehearses elsewhere; Gitea, where a save is a commit to the branch, must be asked for.
 * @throws UsageError where a host is asked for and site.yaml names no repository
 */
export function cmsBackend(repository: Repository | undefined, choice: BackendChoice, branch?: string): { backend: CmsBackend; origins: string[] } {
  const host = repository && hostOf(repository);
  const name = choice !== 'auto' ? choice : host === 'github' || host === 'gitlab' ? host : 'rehearsal';
  if (name === 'rehearsal') return { backend: { name: 'test-repo' }, origins: [] };
  if (!repository)
    throw new UsageError(`site.yaml 没有 repository，不知道往哪里存 / site.yaml names no repository to save to: leave out --backend ${choice}`);
  const { origin, pathname } = new URL(repository.url);
  const service = known[origin]?.host === name ? known[origin] : undefined;
  const api = service?.api ?? `${origin}${interfaces[name]}`;
  return {
    backend: {
      name,
      repo: pathname.replace(/^\/|\/+$/g, '').replace(/\.git$/, ''),
      branch: branch ?? repository.branch,
      ...(service ? {} : { base_url: origin, api_root: api }),
      // People sign in with a token of theirs: other ways need a server.
      auth_methods: ['token'],
      commit_messages: messages,
    },
    origins: [new URL(api).origin],
  };
}
