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
}

export interface Session {
  /** Address of the site without a slash at its end. */
  readonly origin: string;
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
}

/** Serves a folder and starts the browser for the tests of this file. */
export function browserSession(folder: string = realSite, base = '/'): Session {
  let browser: Browser | undefined;
  let server: Server | undefined;
  let origin = '';
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const running = await serve(folder, { port: 0, base });
    server = running.server;
    origin = `http://localhost:${String(running.port)}`;
    browser = await launchBrowser();
  });
  // What a test opened closes with it: in the system's browser every visit is a window, which goes on drawing.
  let kept = 0;
  beforeEach(() => {
    kept = contexts.length;
  });
  afterEach(async () => {
    for (const context of contexts.splice(kept)) await context.close();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
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
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...options });
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
      page.on('request', (request) => {
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
      };
    },
  };
}
