/** Plain Vitest: the tests run without Astro; tests/global-setup.ts builds the sites that they look at. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 20_000,
    // Starting a browser, or reading a whole site.
    hookTimeout: 90_000,
    maxWorkers: 2,
  },
});
