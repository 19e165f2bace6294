/** Builds the sites that the tests look at, once: the real content, and the fixture that fills every field. */
import { existsSync } from 'node:fs';
import { buildSite } from '../scripts/lib/build-site.ts';
import { fixtureContent, fixtureSite, realContent, realSite } from './sites.ts';

const sites = [
  { content: fixtureContent, out: fixtureSite },
  { content: realContent, out: realSite },
];

/** `ZONE_ATLAS_SKIP_BUILD=1` takes the sites of the last run, where there are any. */
export default async function setup(): Promise<void> {
  if (process.env.ZONE_ATLAS_SKIP_BUILD && sites.every(({ out }) => existsSync(out))) return;
  // A site that cannot be built ends the run here: no test sees one of an earlier run.
  for (const { content, out } of sites) await buildSite({ content, out, say: () => undefined });
}
