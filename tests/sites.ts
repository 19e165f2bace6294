/** Where the tests find content and built sites. */
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Two runs of the tests at the same time need a folder each: ZONE_ATLAS_TEST_SITES=/tmp/sites npm test. */
const built = process.env.ZONE_ATLAS_TEST_SITES ?? join(root, '.build');

export const realContent = join(root, 'content');
export const realSite = join(built, 'test-site');
/** Invented content that fills every field; nothing in it is true. */
export const fixtureContent = join(root, 'tests/fixtures/full');
export const fixtureSite = join(built, 'test-fixture');
