/** `npm run check`. What was compiled of the checker once need not be compiled again: it is some two hundred files. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
await import('./lib/check-command.ts');
