/** Options and errors that all building commands share. */
import { BuildError } from './build-site.ts';
import { readArgs, UsageError } from './args.ts';

/** Runs a command that builds: a report goes to the standard error output, with exit code 1. */
export async function runBuildCommand(
  usage: string,
  summary: string,
  main: (options: { content: string; out: string }) => Promise<void>,
): Promise<void> {
  try {
    const args = readArgs(
      {
        usage,
        summary,
        options: {
          content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
          out: { value: 'DIR', help: 'folder of the site 输出目录', default: 'dist' },
        },
      },
      process.argv.slice(2),
    );
    if ('help' in args) console.log(args.help);
    else await main(args.values);
  } catch (error) {
    if (!(error instanceof BuildError) && !(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
