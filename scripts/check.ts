/** `npm run check` */
import { keepCompiled } from './lib/compile-cache.ts';

keepCompiled();
await import('./lib/check-command.ts');
