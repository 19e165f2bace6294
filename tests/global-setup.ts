/** Builds the sites that the tests look at, once: the real content, and the fixture that fills every field. */
import { existsSync, rmSync } from 'node:fs';
import { buildSite } from '../scripts/lib/build-site.ts';
import { fixtureContent, fixtureSite, realContent, realSite } from './sites.ts';

const sites = [
  { content: realContent, out: realSite },
  { content: fixtureContent, out: fixtureSite },
];

/** `ZONE_ATLAS_SKIP_BUILD=1` takes the sites of the last run, where there are any. */
export default async function setup(): Promise<void> {
  if (process.env.ZONE_ATLAS_SKIP_BUILD && sites.every(({ out }) => existsSync(out))) return;
  for (const { content, out } of sites) {
    // A site of an earlier run must not pass for one that could not be built.
    rmSync(out, { recursive: true, force: true });
    await buildSite({ content, out, say: () => undefined });
  }
}
