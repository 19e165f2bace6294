/** Before any schema is made: zod would try whether it may compile code, and the page's policy forbids that. */
import { config } from 'zod';

config({ jitless: true });
