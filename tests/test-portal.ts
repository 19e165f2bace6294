/** The linked content of the fixture and of the real portal, for tests. */
import { checkContent } from '../src/checker/check-content.ts';
import type { Entries } from '../src/domain/entries.ts';
import { linkPortal } from '../src/domain/link-portal.ts';
import type { Portal } from '../src/domain/portal.ts';
import { fixtureContent, realContent } from './sites.ts';

/** The entries of the fixture, fresh for each call, so that a test may change them. */
export function fixtureEntries(): Entries {
  return checkContent(fixtureContent).entries;
}

export function fixturePortal(): Portal {
  return linkPortal(fixtureEntries());
}

export function realPortal(): Portal {
  return linkPortal(checkContent(realContent).entries);
}
