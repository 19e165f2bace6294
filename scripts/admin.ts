/** `npm run admin`: builds the pages on which staff fill in content, and serves them on this machine. PORT overrides 4400. */
import { buildAdmin } from './lib/build-admin.ts';
import { readArgs, UsageError } from './lib/args.ts';
import { backendChoices, type BackendChoice } from './lib/cms-backend.ts';
import { addressesOf, serve } from './lib/serve.ts';

const command = {
  usage: 'npm run admin -- [options]',
  summary:
    'Builds the form for staff and the management system, and serves them. They are no part of the public site.\n' +
    '生成填写内容的网页和内容管理系统，并在本机打开；它们不在公开网站里。',
  options: {
    content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
    out: { value: 'DIR', help: 'folder of the pages 输出目录', default: '.build/admin' },
    backend: {
      value: 'NAME',
      help: 'where the system saves; auto: GitHub or GitLab by site.yaml, else a rehearsal 内容管理系统存到哪里；auto 按 site.yaml 的仓库，没有就是演练',
      default: 'auto',
      choices: backendChoices,
    },
    branch: { value: 'NAME', help: 'branch that it saves to 存到哪个分支', default: '' },
    serve: { value: 'YES', help: 'serve it, or only write it 生成后打开，或只生成', default: 'yes', choices: ['yes', 'no'] },
  },
};

try {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) console.log(args.help);
  else {
    const { content, out, backend, branch } = args.values;
    const { files } = await buildAdmin({ content, out, backend: backend as BackendChoice, ...(branch === '' ? {} : { branch }) });
    console.log(`built   ${out}/ (${String(files)} files of content)`);
    if (args.values.serve === 'yes') await open(out);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function open(folder: string): Promise<void> {
  const given = process.env.PORT ?? '';
  const port = given === '' ? 4400 : Number(given);
  const base = '/admin/';
  const running = await serve(folder, { port, base }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new UsageError(`端口 ${String(port)} 已被占用，请换一个 / port ${String(port)} is taken; choose another: PORT=4401 npm run admin`)
      : error;
  });
  // The first address is this machine: the form writes nothing, but it is nobody else's business.
  const address = addressesOf(running.port, base)[0] ?? '';
  console.log(`open    ${address}      the form 填写内容\nopen    ${address}cms/  the management system 内容管理系统`);
}
