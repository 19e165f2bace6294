/** `npm run suggestions`: turns `git diff --unified=0` on the standard input into suggestions for a pull request, as JSON. */
import { readFileSync } from 'node:fs';
import { suggestionsOf } from './lib/review/suggestions.ts';

console.log(JSON.stringify(suggestionsOf(readFileSync(0, 'utf8'))));
