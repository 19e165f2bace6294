import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { markdown } from './src/markdown.mjs';

// The scripts read content/site.yaml and pass its address and sub-path on.
export default defineConfig({
  site: process.env.ZONE_ATLAS_ADDRESS ?? 'http://localhost:4321',
  base: process.env.ZONE_ATLAS_BASE ?? '/',
  outDir: process.env.ZONE_ATLAS_OUT ?? './dist',
  cacheDir: process.env.ZONE_ATLAS_CACHE ?? './node_modules/.astro',
  trailingSlash: 'always',
  i18n: { locales: ['zh', 'en'], defaultLocale: 'zh', routing: { prefixDefaultLocale: false } },
  integrations: [mdx()],
  markdown,
  // No inline script or style: one constant security policy serves every page.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [tailwindcss()] },
});
