/** Where the tests find content and built sites. */
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export const realContent = join(root, 'content');
export const realSite = join(root, '.build/test-site');
/** Invented content that fills every field; nothing in it is true. */
export const fixtureContent = join(root, 'tests/fixtures/full');
export const fixtureSite = join(root, '.build/test-fixture');
