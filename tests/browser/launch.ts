/**
 * The browser of the tests: CHROME_PATH, then the system's Chromium or Chrome, then the one inside the npm
 * package @sparticuz/chromium, with the libraries that a bare system lacks. ZONE_ATLAS_BROWSER=npm takes that one.
 */
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ofSystem = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const launchArguments = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the browser. It is the caller's to close. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: launchArguments });
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...launchArguments, '--headless=shell'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'zone-atlas-fonts.conf'),
    },
  });
}

/** The browser of this machine, unless the one from npm is asked for. */
export function installedBrowser(): string | undefined {
  if (process.env.ZONE_ATLAS_BROWSER === 'npm') return undefined;
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return chosen;
  }
  return ofSystem.find((path) => existsSync(path));
}

/** Unpacks the browser of the npm package once for each user and version, and returns its folder. */
export async function unpackedBrowser(): Promise<string> {
  const { inflate } = await import('@sparticuz/chromium');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(entry)('../package.json') as { version: string };
  const { uid, username } = userInfo();
  const folder = join(tmpdir(), `zone-atlas-chromium-${String(uid)}-${version}`);
  if (existsSync(folder)) {
    // The temporary folder is everybody's: what another user put there is not started.
    if (uid >= 0 && statSync(folder).uid !== uid) throw new Error(`${folder} does not belong to ${username}`);
    return folder;
  }
  const archives = join(dirname(entry), '../bin');
  const making = mkdtempSync(`${folder}-`);
  const systemFolder = process.env.TMPDIR;
  try {
    // The package unpacks to the temporary folder of the process.
    process.env.TMPDIR = making;
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']) await inflate(join(archives, name));
    writeFileSync(join(making, 'zone-atlas-fonts.conf'), fontsConfiguration(folder));
  } finally {
    if (systemFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemFolder;
  }
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another process was faster.
    rmSync(making, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own configuration looks in folders of a cloud; without any font the browser crashes. */
function fontsConfiguration(folder: string): string {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${places.map((place) => `  <dir>${place}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
