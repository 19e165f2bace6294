/** `npm run check`. Plain JavaScript: before it keeps what is compiled, TypeScript would have to be taken apart anew. */
import { keepCompiled } from './lib/compile-cache.mjs';

keepCompiled();
await import('./lib/check-command.ts');
