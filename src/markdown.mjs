/** How Markdown becomes HTML: for Astro's development server, and for the build. */
import { satteri } from '@astrojs/markdown-satteri';

export const markdown = {
  // Straight quotes of contributors stay as they are: Chinese text uses its own.
  processor: satteri({ features: { smartPunctuation: false } }),
  syntaxHighlight: /** @type {const} */ (false),
};
