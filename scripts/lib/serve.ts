/** A small static server for looking at the built site. It serves files and nothing else. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { headersIn, securityHeaders } from './security-policy.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
  '.vcf': 'text/vcard; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** False too for a path that no file can have: one with a zero byte, or too long. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** The file behind an address, or undefined when there is none or it lies outside the folder. */
function fileFor(folder: string, base: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const prefix = base.replace(/\/+$/, '');
  if (!path.startsWith(prefix)) return undefined;
  const file = resolve(folder, '.' + normalize(path.slice(prefix.length) || '/'));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (path.endsWith('/')) return isFile(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
  return isFile(file) ? file : undefined;
}

/** What the built site asks for: an endpoint for inquiries is part of its policy, and embeds have their own. */
function headersOf(folder: string, base: string, url: string): Readonly<Record<string, string>> {
  const file = join(folder, '_headers');
  if (!isFile(file)) return securityHeaders;
  const [path = '/'] = url.split(/[?#]/);
  const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
  return headersIn(readFileSync(file, 'utf8'), inside);
}

/** Answers one request: the file, a redirect to the folder's address, or the not-found page. */
function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  for (const [name, value] of Object.entries(headersOf(folder, base, url))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const file = fileFor(folder, base, url);
  if (file === undefined) {
    const [path = '/', query] = url.split('?');
    // An address without its last slash leads to the page.
    if (!path.endsWith('/') && fileFor(folder, base, `${path}/`) !== undefined && !path.startsWith('//')) {
      response.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
  }
  const notFound = join(folder, url.startsWith(`${base}en/`) ? 'en/404/index.html' : '404.html');
  const shown = file ?? (isFile(notFound) ? notFound : join(folder, '404.html'));
  if (!isFile(shown)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(file === undefined ? 404 : 200, {
    'Content-Type': types[extname(shown)] ?? 'application/octet-stream',
    'Content-Length': statSync(shown).size,
  });
  if (request.method === 'HEAD') response.end();
  // A file may go while it is read: a new build takes the place of the old one.
  else
    createReadStream(shown)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves a built folder.
 * @param port 0 takes a free one
 * @throws Error when the port is taken
 */
export function serve(folder: string, { port, base = '/' }: { port: number; base?: string }): Promise<{ server: Server; port: number }> {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, base, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}

/** Addresses under which the site can be opened: this machine, then the local network. */
export function addressesOf(port: number, base: string): string[] {
  const network = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['localhost', ...network].map((host) => `http://${host}:${String(port)}${base}`);
}
