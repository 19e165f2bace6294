/** One browser and one served site for the tests of a file. */
import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { realSite } from '../sites.ts';
import { launchBrowser } from './launch.ts';

/** A page of the browser with all that went wrong on it. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors and warnings of the console, exceptions, violations of the security policy. */
  complaints: string[];
  /** Requests to any other host than the site's. */
  strangers: string[];
  /** Opens an address of the site. */
  go: (path: string) => Promise<void>;
  /** Waits until nothing has been asked for a while: what scripts fetch has come. */
  settled: () => Promise<void>;
}

export interface Session {
  /** Address of the site without a slash at its end. */
  readonly origin: string;
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /**
   * The page of the test before, with its storage and permissions emptied: a browser that has seen the site is four times as
   * fast. For tests that change nothing of the browser but what a visitor can, and its clock.
   */
  again: (options?: BrowserContextOptions) => Promise<Visit>;
}

const viewport = { width: 1280, height: 800 };
/** Milliseconds without a request after which a page is taken to have all that it wants. */
const quiet = 150;

/** Serves a folder and starts the browser for the tests of this file. */
export function browserSession(folder: string = realSite, base = '/'): Session {
  let browser: Browser | undefined;
  let server: Server | undefined;
  let origin = '';
  const contexts: BrowserContext[] = [];
  /** By their options. */
  const kept = new Map<string, Visit>();
  const keptContexts = new Set<BrowserContext>();

  beforeAll(async () => {
    const running = await serve(folder, { port: 0, base });
    server = running.server;
    origin = `http://localhost:${String(running.port)}`;
    browser = await launchBrowser();
  });
  // What a test opened closes with it: in the system's browser every visit is a window, which goes on drawing.
  let before = 0;
  beforeEach(() => {
    before = contexts.length;
  });
  afterEach(async () => {
    for (const context of contexts.splice(before)) if (!keptContexts.has(context)) await context.close();
  });
  afterAll(async () => {
    for (const context of [...contexts, ...keptContexts]) await context.close();
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  return {
    get origin() {
      return origin;
    },
    async visit(options = {}) {
      if (!browser) throw new Error('the browser has not started');
      const context = await browser.newContext({ locale: 'zh-CN', viewport, ...options });
      contexts.push(context);
      // Only a page that hangs takes so long; a busy machine takes some of it.
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      page.on('requestfailed', (request) => {
        // A request that the next page cut short has not failed.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
      });
      let waiting = 0;
      let last = 0;
      const ended = () => {
        waiting -= 1;
        last = performance.now();
      };
      page.on('requestfinished', ended);
      page.on('requestfailed', ended);
      page.on('request', (request) => {
        waiting += 1;
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) strangers.push(request.url());
      });
      await context.exposeFunction('reportViolation', (violation: string) => complaints.push(`policy: ${violation}`));
      await context.addInitScript(
        `addEventListener('securitypolicyviolation', (event) => reportViolation(event.violatedDirective + ' ' + event.blockedURI));`,
      );
      return {
        page,
        context,
        complaints,
        strangers,
        go: async (path) => {
          const response = await page.goto(origin + path, { waitUntil: 'load' });
          if (response && response.status() >= 400) throw new Error(`${path}: ${String(response.status())}`);
        },
        settled: async () => {
          last = performance.now();
          while (waiting > 0 || performance.now() - last < quiet) await page.waitForTimeout(25);
        },
      };
    },
    async again(options = {}) {
      const key = JSON.stringify(options);
      const visit = kept.get(key) ?? (await this.visit(options));
      if (kept.has(key)) await empty(visit, origin);
      await visit.page.setViewportSize(options.viewport ?? viewport);
      kept.set(key, visit);
      keptContexts.add(visit.context);
      return visit;
    },
  };
}

/** Leaves of a visit what a browser has that comes to the site for the first time. */
async function empty({ page, context, complaints, strangers }: Visit, origin: string): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  // Storage is that of the site: a page that a test left has to go back for it.
  if (new URL(page.url()).origin !== origin) await page.goto(`${origin}/robots.txt`);
  await page.evaluate('localStorage.clear(), sessionStorage.clear()');
  await page.goto('about:blank');
  await context.clearCookies();
  await context.clearPermissions();
  complaints.length = 0;
  strangers.length = 0;
}
