import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firefox } from '@playwright/test';
import { root } from '../root.ts';

/** The machine on which a Firefox is looked for; tests replace it. */
interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  exists(path: string): boolean;
  /** `true` if it starts, else the reason why not. */
  start(path: string): Promise<true | string>;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  start,
};

/** A Firefox that starts, or the reason why the tests have none. It is never downloaded. */
export type FoundFirefox = { readonly path: string } | { readonly reason: string };

/** How Playwright launches an installed Firefox: over WebDriver BiDi, through relay.ts. */
export function firefoxOptions(path: string) {
  return {
    channel: 'moz-firefox',
    executablePath: join(root, 'scripts', 'firefox', 'relay.ts'),
    env: { ...process.env, LEARN_S3_FIREFOX: path },
  };
}

/** Finds the Firefox that `FIREFOX_PATH` names, else an installed one. */
export async function findFirefox(machine: Machine = thisMachine): Promise<FoundFirefox> {
  const { platform, env } = machine;
  if (platform === 'win32') return { reason: 'Tests in Firefox run on Linux and macOS only.' };
  const places = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : usualPlaces(platform, env);
  const path = places.find((place) => machine.exists(place));
  if (path === undefined) return { reason: `No Firefox is installed at ${places.join(', ')}.` };
  const started = await machine.start(path);
  return started === true ? { path } : { reason: `The Firefox at ${path} does not start: ${started}` };
}

function usualPlaces(platform: NodeJS.Platform, { HOME = '' }: Readonly<NodeJS.ProcessEnv>): string[] {
  return platform === 'darwin'
    ? ['', HOME].map((folder) => `${folder}/Applications/Firefox.app/Contents/MacOS/firefox`)
    : ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/usr/local/bin/firefox', '/snap/bin/firefox'];
}

async function start(path: string): Promise<true | string> {
  try {
    const browser = await firefox.launch({ ...firefoxOptions(path), timeout: 60_000 });
    await browser.close();
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
