/** `npm run ambassador`: posters, cards, codes to scan, brochures and texts whose addresses carry one ambassador's code. */
import { checkContent } from '../src/checker/check-content.ts';
import { isFolder } from '../src/checker/files.ts';
import { reports } from '../src/checker/report/index.ts';
import { ambassadorCode } from '../src/domain/ambassador-code.ts';
import { linkPortal } from '../src/domain/link-portal.ts';
import { readArgs, UsageError } from './lib/args.ts';

const command = {
  usage: 'npm run ambassador -- --code k7q2 [options]',
  summary:
    'Makes a folder of posters, cards, QR codes, brochures and texts that carry one ambassador’s code.\n生成一个文件夹：带有某位招商大使推荐码的海报、卡片、二维码、资料册和文字。',
  options: {
    code: { value: 'CODE', help: '4–6 of a–k, m–z, 2–9 推荐码', default: '' },
    zones: { value: 'A,B', help: 'ids of zones; all if left out 开发区编号', default: '' },
    out: { value: 'DIR', help: 'folder to write; ambassador-CODE if left out 输出目录', default: '' },
    content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
    address: { value: 'URL', help: 'public address, in place of site.yaml’s 网址', default: process.env.ZONE_ATLAS_ADDRESS ?? '' },
  },
};

try {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) console.log(args.help);
  else await make(args.values);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function make({ code: given, zones, out, content, address }: Record<keyof typeof command.options, string>): Promise<void> {
  const code = ambassadorCode(given);
  if (code === undefined)
    throw new UsageError(
      `推荐码应为4到6位小写字母和数字，没有 l、0、1 / a code has four to six lower-case letters and digits, without l, 0 and 1: --code k7q2; got “${given}”`,
    );
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const checked = checkContent(content);
  if (checked.problems.some(({ severity }) => severity === 'error')) throw new UsageError(reports.text(checked.problems, 'zh'));
  const portal = linkPortal(checked.entries);
  const wanted = zones.split(',').map((id) => id.trim()).filter((id) => id !== ''); // prettier-ignore
  const unknown = wanted.filter((id) => !portal.zoneById.has(id));
  if (unknown.length > 0) throw new UsageError(`没有这些开发区 / no such zones: ${unknown.join(', ')}`);
  if (address !== '' && !/^https?:\/\/[^/]+$/.test(address.replace(/\/$/, '')))
    throw new UsageError(`网址应为 https://example.cn 的形式 / an address looks like https://example.cn: ${address}`);
  const served = { address: address === '' ? portal.site.address : address, base: process.env.ZONE_ATLAS_BASE ?? portal.site.basePath, code };
  if (served.address === undefined)
    console.log(
      'note    site.yaml 没有 address，地址暂用 http://localhost:4321；正式使用请加 --address / site.yaml has no address: links lead to http://localhost:4321; use --address',
    );
  const folder = out === '' ? `ambassador-${code}` : out;
  const list = wanted.length > 0 ? portal.zones.filter(({ id }) => wanted.includes(id)) : portal.zones;
  // What draws and sets takes seconds to load: what is wrong with the options is said before.
  const { writeAmbassadorKit } = await import('./lib/ambassador-kit.ts');
  const files = await writeAmbassadorKit(portal, list, folder, { ...served, code }, console.log);
  console.log(`done    ${folder}/ (${String(files)} files)`);
}
