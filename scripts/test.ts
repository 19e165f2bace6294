/** `npm test`: the types and all tests. What follows `--` goes to Vitest. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const help = `Checks the types and runs the tests. 检查类型并运行全部测试。

Usage: npm test -- [--no-types] [options of Vitest] [files]

  npm test                            everything
  npm test -- tests/site              tests of the built site
  npm test -- --no-types src/domain   unit tests of one folder, without the types

  --no-types   skip the types 不检查类型
  --help       this text

Environment:
  ZONE_ATLAS_SKIP_BUILD=1    take the sites of the last run 沿用上次生成的测试网站
  ZONE_ATLAS_BROWSER=npm     the browser from npm instead of the system’s 使用 npm 包中的浏览器
  CHROME_PATH=/path          a browser of your own 指定浏览器`;

const root = resolve(import.meta.dirname, '..');

interface Ended {
  code: number;
  /** What it printed, where that was held back. */
  output: string;
}

/** Runs a program of node_modules, in this terminal or with its output held back until it has ended. */
function run(program: string, args: readonly string[], held = false): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** The types are checked while the sites for the tests are being built, which takes one processor. */
async function checkTypes(): Promise<number> {
  const { code, output } = await run('astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning'], true);
  console.log(output);
  return code;
}

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
} else {
  const rest = args.filter((argument) => argument !== '--no-types');
  const [types, { code: tests }] = await Promise.all([rest.length < args.length ? 0 : checkTypes(), run('vitest/vitest.mjs', ['run', ...rest])]);
  if (types !== 0) console.error('types   wrong: see their report above 类型有误，见上面的报告');
  process.exitCode = types || tests;
}
