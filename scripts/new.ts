/** `npm run new`: adds a zone, project, company, policy, event or source, by questions or by options. */
import { runNew } from './lib/new/add-entry.ts';

const { stdin: input, stdout: output, stderr: errors, argv } = process;
process.exitCode = await runNew(argv.slice(2), process.env.ZONE_ATLAS_CONTENT ?? 'content', { input, output, errors });
