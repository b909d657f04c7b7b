import { existsSync } from 'node:fs';
import { run, runTool } from '../run-tool.ts';

/** How long a download may take, in milliseconds: a hundred megabytes over a slow connection. */
const patience = 5 * 60_000;

/** Downloads Playwright's own Chromium. Answers whether that worked. */
export async function downloadBrowser(): Promise<boolean> {
  const { code } = await runTool('playwright', ['install', '--only-shell', 'chromium'], {
    timeout: patience,
  });
  return code === 0;
}

/** Whether Debian packages can be installed here. */
export function canInstallPackage(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Debian's packages of Chromium, the one without windows first. Older releases have only the other. */
const packages = ['chromium-headless-shell', 'chromium'];

/** Installs Debian's Chromium with everything that it needs, including a font. Answers whether that worked. */
export async function installPackage(): Promise<boolean> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: patience };
  // If the package list cannot be refreshed, it may still name a package that is available.
  await run('apt-get', ['update'], options);
  for (const name of packages) {
    const install = ['install', '--yes', '--no-install-recommends', name, 'fonts-liberation'];
    if ((await run('apt-get', install, options)).code === 0) return true;
  }
  return false;
}
