/** Plain Vitest: the tests run without Astro. Those of the first project look at sites that are built before them. */
import { defineConfig } from 'vitest/config';

const ofBuiltSites = [
  'tests/site*.test.ts',
  'tests/fixture-*.test.ts',
  'tests/browser/**/*.test.ts',
  'scripts/lib/verify-site.test.ts',
  'tests/source-systems.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // Starting a browser, or reading a whole site.
    hookTimeout: 240_000,
    maxWorkers: 2,
    projects: [
      // One worker runs file after file: the pages of a site are parsed once for all of them.
      { extends: true, test: { name: 'sites', isolate: false, include: ofBuiltSites, globalSetup: ['tests/global-setup.ts'] } },
      // Pure code leaves nothing behind: one worker runs file after file without loading it all again.
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'tools', include: ['scripts/**/*.test.ts', 'tests/**/*.test.ts'], exclude: ['node_modules/**', ...ofBuiltSites] },
      },
    ],
  },
});
