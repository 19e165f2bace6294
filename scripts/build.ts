/** `npm run build`: checks content/ and writes dist/. A broken file leaves the old dist/ untouched. */
import { buildSite } from './lib/build-site.ts';
import { runBuildCommand } from './lib/build-command.ts';

await runBuildCommand('npm run build -- [options]', 'Checks content/ and writes the site.\n检查 content/ 并生成网站。', async ({ content, out }) => {
  const { pages } = await buildSite({ content, out, say: console.log });
  console.log(`done    ${out}/ (${String(pages)} pages)`);
});
