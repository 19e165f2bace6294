/** `npm run bench`: builds generated zones and prints how long it takes, what it needs and what it writes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs, UsageError } from './lib/args.ts';
import { chainPageLines, chainPages, mapShareLine } from './lib/bench/chain-share.ts';
import { generateContent } from './lib/bench/generate-content.ts';
import { measureBuild } from './lib/bench/measure.ts';
import { checkLine, measureCheck } from './lib/bench/measure-check.ts';
import { profiled, profileReport } from './lib/bench/profile.ts';
import { benchTable, checkVerdict } from './lib/bench/table.ts';
import { BuildError } from './lib/build-site.ts';

const folder = join(import.meta.dirname, '../.build');
const [content, out, profiles] = ['bench-content', 'bench-site', 'bench-profile'].map((name) => join(folder, name)) as [string, string, string];
const yesOrNo = { value: 'YES', default: 'no', choices: ['yes', 'no'] };

try {
  const args = readArgs(
    {
      usage: 'npm run bench -- [options]',
      summary: 'Measures a cold build of generated zones.\n测量生成虚构开发区的网站所需的时间和内存。',
      options: {
        zones: { value: 'N', help: 'number of zones 开发区数', default: '500' },
        chains: { value: 'N', help: 'chains that carry all of it: 1 measures a page with very many companies 集中在几条链上', default: '17' },
        only: { value: 'WHAT', help: 'check: measure the check alone 只测检查', default: 'all', choices: ['all', 'check'] },
        keep: { ...yesOrNo, help: `keep content and site in .build/ 保留生成的文件` },
        maps: { ...yesOrNo, help: 'build once more without chain nodes; print what the maps add 另测产业链图谱所占的份额' },
        profile: { ...yesOrNo, help: 'write CPU profiles; times are longer then 记录性能剖析' },
      },
    },
    process.argv.slice(2),
  );
  if ('help' in args) console.log(args.help);
  else {
    const { zones, chains, keep, profile, maps, only } = args.values;
    await bench({ zones: numberOf(zones), chains: numberOf(chains), keep: keep === 'yes', profile: profile === 'yes', maps: maps === 'yes', only });
  }
} catch (error) {
  if (!(error instanceof BuildError) && !(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

interface Wanted {
  zones: number;
  chains: number;
  keep: boolean;
  profile: boolean;
  maps: boolean;
  only: string;
}

async function bench({ zones, chains, keep, profile, maps, only }: Wanted): Promise<void> {
  try {
    const generated = generateContent(content, zones, true, chains);
    const checked = await measureCheck(content);
    console.log(checkLine(checked, generated.files, checkVerdict(zones, checked.seconds)));
    if (only === 'check') return;
    const measure = () => measureBuild(content, out, console.log);
    const measured = profile ? await profiled(profiles, measure) : await measure();
    console.log(`\n${benchTable(zones, generated, measured)}\n`);
    for (const line of chainPageLines(chainPages(content, out))) console.log(line);
    if (maps) {
      const [bareContent, bareOut] = [`${content}-bare`, `${out}-bare`];
      try {
        generateContent(bareContent, zones, false, chains);
        console.log(`\n${mapShareLine(measured, await measureBuild(bareContent, bareOut, console.log))}`);
      } finally {
        for (const path of [bareContent, bareOut]) rmSync(path, { recursive: true, force: true });
      }
    }
    if (profile) console.log(`\n${profileReport(profiles)}`);
  } finally {
    if (!keep) for (const path of [content, out]) rmSync(path, { recursive: true, force: true });
  }
}

function numberOf(written: string): number {
  if (!/^[1-9]\d{0,4}$/.test(written)) throw new UsageError(`应为 1–99999 的整数 / must be a whole number from 1 to 99999: ${written}`);
  return Number(written);
}
