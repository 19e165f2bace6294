/** `npm start`: builds the portal from content/ and serves it, printing the addresses. PORT overrides 4321. */
import { buildSite } from './lib/build-site.ts';
import { runBuildCommand } from './lib/build-command.ts';
import { UsageError } from './lib/args.ts';
import { addressesOf, serve } from './lib/serve.ts';

await runBuildCommand('npm start -- [options]', 'Builds the portal and serves it.\n生成门户并在本机打开。', async ({ content, out }) => {
  const port = portFrom(process.env.PORT);
  const { base } = await buildSite({ content, out, say: console.log });
  const running = await serve(out, { port, base }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new UsageError(`端口 ${String(port)} 已被占用，请换一个 / port ${String(port)} is taken; choose another: PORT=4322 npm start`)
      : error;
  });
  for (const address of addressesOf(running.port, base)) console.log(`open    ${address}`);
});

function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 4321;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`PORT 应为 0–65535 的整数 / PORT must be a whole number from 0 to 65535: ${value}`);
  return port;
}
