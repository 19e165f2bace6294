/** Where a file probably belongs that lies where no kind of content does. */
import { nameTrouble, patterns, placeOf } from './place.ts';

/**
 * The path of a file that lies one folder too high, too low, or in one of the wrong name: `policies/x.yaml` for
 * `policies/x/policy.yaml`, `zones/a/b/project/x.yaml` for `zones/a/b/projects/x.yaml`. Undefined where it is not clear.
 */
export function properPlace(path: string): string | undefined {
  if (!path.endsWith('.yaml')) return undefined;
  const given = path.slice(0, -'.yaml'.length).split('/');
  const fitting = patterns.filter(({ segments }) => segments[0] === given[0]).flatMap(({ segments }) => fillIn(segments, given) ?? []);
  const good = [...new Set(fitting)].filter((candidate) => placeOf(candidate)?.kind === 'entry' && candidate !== path);
  return good.length === 1 ? good[0] : undefined;
}

/** The pattern with the free names of a path in it, where there are as many as it wants. */
function fillIn(pattern: readonly string[], given: readonly string[]): string | undefined {
  const fixed = new Set(pattern.map((part) => part.replace(/\.yaml$/, '')).filter((part) => !part.includes('*')));
  const free = given.filter((part) => !isNear(part, fixed));
  const wanted = pattern.filter((part) => part.startsWith('*')).length;
  if (free.length !== wanted || free.some((name) => nameTrouble(name) !== undefined)) return undefined;
  return pattern.map((part) => (part.startsWith('*') ? part.replace('*', free.shift() ?? '') : part)).join('/');
}

/** “project” for projects, “policies” for policy: singular and plural are taken for each other. */
function isNear(part: string, fixed: ReadonlySet<string>): boolean {
  return [...fixed].some((name) => stem(name) === stem(part));
}

function stem(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
