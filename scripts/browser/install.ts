import { existsSync } from 'node:fs';
import { run, runTool } from '../run-tool.ts';

/** How long a download may take, in milliseconds: a hundred megabytes, over a slow line. */
const patience = 5 * 60_000;

/** Downloads Playwright's own Chromium. Answers whether that worked. */
export async function downloadBrowser(): Promise<boolean> {
  const { code } = await runTool('playwright', ['install', '--only-shell', 'chromium'], {
    timeout: patience,
  });
  return code === 0;
}

/** Whether packages of Debian's can be installed here. */
export function canInstallPackage(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs Debian's Chromium with all that it needs, a font included. Answers whether that worked. */
export async function installPackage(): Promise<boolean> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: patience };
  // A package list that could not be refreshed may still name a package that can be had.
  await run('apt-get', ['update'], options);
  const { code } = await run(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  );
  return code === 0;
}
