/** Addresses of the content repository's own pages: to edit a file, to start one, to say that something is wrong. */
import type { Site } from '../schema/site.ts';

export type Repository = NonNullable<Site['repository']>;
export type Host = 'github' | 'gitlab' | 'gitea' | 'gitee';

/** Which software serves the repository, by its address; a host of one's own is most often Gitea or Forgejo. */
export function hostOf({ url }: Pick<Repository, 'url'>): Host {
  const { hostname } = new URL(url);
  if (/(^|\.)github\./.test(hostname)) return 'github';
  if (/(^|\.)gitee\./.test(hostname)) return 'gitee';
  return /(^|\.)gitlab\./.test(hostname) ? 'gitlab' : 'gitea';
}

const root = ({ url }: Pick<Repository, 'url'>): string => url.replace(/\/+$/, '').replace(/\.git$/, '');
const within = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The page on which a file is edited in the browser. */
export function editAddress(repository: Repository, path: string): string {
  const { branch } = repository;
  const verb = { github: '/edit', gitee: '/edit', gitlab: '/-/edit', gitea: '/_edit' }[hostOf(repository)];
  return `${root(repository)}${verb}/${within(branch)}/${within(path)}`;
}

/** The page on which a new file is started, with its name and text filled in where the host takes them. */
export function newFileAddress(repository: Repository, path: string, text: string): string {
  const { branch } = repository;
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const value = encodeURIComponent(text);
  switch (hostOf(repository)) {
    case 'github':
      return `${root(repository)}/new/${within(branch)}?filename=${encodeURIComponent(path)}&value=${value}`;
    case 'gitea':
      return `${root(repository)}/_new/${within(branch)}/?filename=${encodeURIComponent(path)}&value=${value}`;
    // These two take the name alone: the text is copied and pasted.
    case 'gitlab':
      return `${root(repository)}/-/new/${within(branch)}?file_name=${encodeURIComponent(path)}`;
    case 'gitee':
      return `${root(repository)}/new/${within(branch)}/${within(folder)}?file_name=${encodeURIComponent(name)}`;
  }
}

/** Whether the host's page for a new file takes its text from the address. */
export function takesText(repository: Repository): boolean {
  return ['github', 'gitea'].includes(hostOf(repository));
}

/** The page on which a correction is reported, with title and text filled in. */
export function reportAddress(repository: Repository, title: string, text: string): string {
  const [t, b] = [encodeURIComponent(title), encodeURIComponent(text)];
  const gitlab = hostOf(repository) === 'gitlab';
  return `${root(repository)}${gitlab ? '/-/issues/new' : '/issues/new'}?${gitlab ? `issue[title]=${t}&issue[description]=${b}` : `title=${t}&body=${b}`}`;
}
