import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from './security-policy.ts';
import { addressesOf, serve } from './serve.ts';

const files = {
  'site/index.html': 'home',
  'site/zones/index.html': 'zones',
  'site/en/zones/index.html': 'zones in English',
  'site/404.html': '没有这个页面',
  'site/en/404/index.html': 'No such page',
  'site/_astro/site.css': 'body{}',
  'site/a b/中文.txt': 'blank and Chinese',
  'site/pagefind/wasm.unknown': 'binary',
  'secret.txt': 'secret',
  'site-beside/index.html': 'secret',
};

interface Answer {
  status: number;
  type: string;
  location: string | undefined;
  headers: Record<string, unknown>;
  body: string;
}

let folder: string;
const running: Server[] = [];

/** Asks with the path as it stands: `fetch` would tidy it up first. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { headers } = response;
        done({ status: response.statusCode ?? 0, type: headers['content-type'] ?? '', location: headers.location, headers, body });
      });
    });
    asked.on('error', fail).end();
  });
}

async function start(base: string): Promise<number> {
  const { server, port } = await serve(join(folder, 'site'), { port: 0, base });
  running.push(server);
  return port;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-atlas-serve-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterAll(() => {
  for (const server of running) server.close();
  rmSync(folder, { recursive: true });
});

describe.each(['/', '/atlas/', '/a/deep/path/'])('a site served at %s', (base) => {
  let port: number;
  beforeAll(async () => {
    port = await start(base);
  });
  const at = (path: string, method?: string) => ask(port, base + path, method);

  test.each([
    ['', 'home', 'text/html; charset=utf-8'],
    ['zones/', 'zones', 'text/html; charset=utf-8'],
    ['zones/?city=linfen&q=%2F', 'zones', 'text/html; charset=utf-8'],
    ['_astro/site.css', 'body{}', 'text/css; charset=utf-8'],
    ['a%20b/%E4%B8%AD%E6%96%87.txt', 'blank and Chinese', 'text/plain; charset=utf-8'],
    ['pagefind/wasm.unknown', 'binary', 'application/octet-stream'],
  ])('answers “%s” with the file', async (path, body, type) => {
    expect(await at(path)).toMatchObject({ status: 200, body, type });
  });

  test('leads an address without its last slash to the page, with its query', async () => {
    expect(await at('zones')).toMatchObject({ status: 308, location: `${base}zones/` });
    expect(await at('zones?city=linfen')).toMatchObject({ status: 308, location: `${base}zones/?city=linfen` });
    expect(await at('nowhere')).toMatchObject({ status: 404 });
  });

  test('shows its page of errors in the language of the address', async () => {
    expect(await at('nowhere/')).toMatchObject({ status: 404, body: '没有这个页面', type: 'text/html; charset=utf-8' });
    expect(await at('en/nowhere/')).toMatchObject({ status: 404, body: 'No such page' });
    expect(await at('english/')).toMatchObject({ status: 404, body: '没有这个页面' });
  });

  test('answers HEAD with the same headers and no body', async () => {
    const [get, head] = [await at('zones/'), await at('zones/', 'HEAD')];
    expect(head).toMatchObject({ status: 200, body: '', type: get.type });
    expect(head.headers['content-length']).toBe('5');
    expect(await at('nowhere/', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await at('zones', 'HEAD')).toMatchObject({ status: 308, body: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect(await at('zones/', method)).toMatchObject({ status: 405, body: '' });
  });

  test.each([
    '../secret.txt',
    '../../../../etc/passwd',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    '..%5csecret.txt',
    'zones/../../secret.txt',
    'zones/..%2f..%2fsecret.txt',
    '../site-beside/',
    '..%2fsite-beside%2f',
    '/etc/passwd',
    '%2fetc%2fpasswd',
  ])('gives nothing outside the folder for %s', async (path) => {
    const { status, body } = await at(path);
    expect([308, 404]).toContain(status);
    expect(body).not.toMatch(/secret|root:/);
  });

  test.each([
    ['a zero byte', '%00'],
    ['a zero byte in a folder', 'zones/%00'],
    ['a zero byte in a name', 'zones/index.html%00.txt'],
    ['half an escape', '%'],
    ['half a character', '%E4%B8'],
    ['a name of 5,000 letters', 'x'.repeat(5000)],
    ['2,000 folders', 'x/'.repeat(2000)],
    ['a file as a folder', 'index.html/'],
    ['a file under a file', 'zones/index.html/x'],
    ['a question mark', '?'],
    ['two slashes', '//'],
    ['a backslash', '\\'],
  ])('stays up after an address with %s', async (_, path) => {
    expect((await at(path)).status).toBeLessThan(500);
    expect(await at('')).toMatchObject({ status: 200, body: 'home' });
  });

  test('never leads to another host', async () => {
    for (const path of ['/evil.example/zones', '//evil.example/zones', '/\\evil.example']) {
      const { location } = await ask(port, path);
      if (location !== undefined) expect(new URL(location, `http://localhost:${String(port)}`).host).toBe(`localhost:${String(port)}`);
    }
  });

  test('sends the security policy with every answer', async () => {
    for (const answer of [await at(''), await at('nowhere/'), await at('zones'), await at('', 'POST')]) {
      for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
  });
});

describe('a site under a sub-path', () => {
  test('is only there', async () => {
    const port = await start('/atlas/');
    for (const path of ['/', '/zones/', '/atlasx/', '/atlaszones/', '/atlas-beside/']) expect(await ask(port, path)).toMatchObject({ status: 404 });
    expect(await ask(port, '/atlas')).toMatchObject({ status: 308, location: '/atlas/' });
  });
});

test('a port that is taken is an error', async () => {
  const port = await start('/');
  await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('addresses name this machine first, with the sub-path', () => {
  expect(addressesOf(4321, '/atlas/')[0]).toBe('http://localhost:4321/atlas/');
});
