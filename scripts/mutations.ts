/** `npm run mutations`: spoils files of the content at random, thousands of times, and holds the checker to its promises. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from '../src/checker/files.ts';
import { readArgs, runCommand, UsageError } from './lib/args.ts';
import { watchMutations } from './lib/mutations/watch.ts';

const command = {
  usage: 'npm run mutations -- [options]',
  summary:
    'Spoils content files at random and checks each: a report with places or a pass, no crash, no hang, no value read in another way, and a --fix that has nothing left to do. The content itself is not touched.\n随机改坏内容文件，逐个检查：要么报告位置，要么通过；不崩溃、不卡住、不误读，--fix 一次改完。内容本身不会改动。',
  options: {
    rounds: { value: 'N', help: 'files to spoil 次数', default: '20000' },
    seed: { value: 'N', help: 'the same seed spoils the same way 随机种子', default: 'new' },
    first: { value: 'N', help: 'number of the first round, to run one again 从第几次开始', default: '0' },
    content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
  },
};

const kept = join(import.meta.dirname, '../.build/mutations');

await runCommand(async () => {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) {
    console.log(args.help);
    return 0;
  }
  const { rounds, seed: written, first, content } = args.values;
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const seed = written === 'new' ? Date.now() % 1_000_000_000 : numberOf(written);
  console.log(`seed ${String(seed)}`);
  const { passed, mended, slowest, failures, ...done } = await watchMutations({ content, rounds: numberOf(rounds), seed, first: numberOf(first) });
  console.log(
    `${String(done.rounds)} rounds: ${String(passed)} passed, ${String(mended)} mended, slowest ${(slowest / 1000).toFixed(2)} s, ${String(failures.length)} failures`,
  );
  for (const { round, path, reason, bytes } of failures.slice(0, 20)) {
    const file = join(kept, `${String(round)}-${path.replaceAll('/', '-')}`);
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, bytes);
    console.log(`\nround ${String(round)}, ${path}: ${reason}\n  kept as ${file}`);
  }
  return failures.length > 0 ? 1 : 0;
});

function numberOf(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(`应为整数 / must be a whole number: ${written}`);
  return Number(written);
}
