/** Finds a Chromium for the browser tests and the benchmarks, and installs one if there is none. */
import { pathToFileURL } from 'node:url';
import { type Browser, tryBrowser } from './browser/browser.ts';
import { canInstallPackage, downloadBrowser, installPackage } from './browser/install.ts';
import { installedBrowsers } from './browser/installed.ts';

/** What the search needs of the machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  installed(): readonly string[];
  /** The browser if it starts, else the reason why not. Without a path, this tries Playwright's own. */
  try(path?: string): Promise<Browser | string>;
  download(): Promise<boolean>;
  canInstallPackage(): boolean;
  installPackage(): Promise<boolean>;
  say(text: string): void;
}

const thisMachine: Machine = {
  env: process.env,
  installed: installedBrowsers,
  try: tryBrowser,
  download: downloadBrowser,
  canInstallPackage,
  installPackage,
  say: (text) => console.log(text),
};

const advice =
  'The browser tests need Chromium, and none could be found, downloaded or installed. Any of these helps:\n' +
  '  - install Google Chrome or Chromium as you install other programs, or\n' +
  '  - npx playwright install --with-deps chromium, or\n' +
  '  - CHROME_PATH=/where/it/is npm test, if it is installed in an unusual place.';

/**
 * A Chromium that starts: the one that `CHROME_PATH` or `CHROMIUM_BIN` names, else an installed one, else
 * Playwright's download, else Debian's package. If none of them works, throws an error that says what to install.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<Browser> {
  const named = machine.env.CHROME_PATH ?? machine.env.CHROMIUM_BIN;
  if (named) {
    const browser = await machine.try(named);
    if (typeof browser !== 'string') return browser;
    throw new Error(`The browser at ${named}, which the environment names, does not start. ${browser}`);
  }
  const found = await firstOf([...machine.installed(), undefined], machine);
  if (found) return found;

  machine.say('No Chrome or Chromium is installed: downloading one for the tests …');
  if (await machine.download()) {
    const downloaded = await firstOf([undefined], machine);
    if (downloaded) return downloaded;
  }
  if (machine.canInstallPackage()) {
    machine.say('That did not give one that starts: installing Debian’s package …');
    if (await machine.installPackage()) {
      const installed = await firstOf(machine.installed(), machine);
      if (installed) return installed;
    }
  }
  throw new Error(advice);
}

async function firstOf(
  paths: readonly (string | undefined)[],
  machine: Machine,
): Promise<Browser | undefined> {
  for (const path of paths) {
    const browser = await machine.try(path);
    if (typeof browser !== 'string') return browser;
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await findBrowser());
