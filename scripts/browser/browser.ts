import { chromium } from '@playwright/test';

/** A Chromium that starts on this machine. */
export interface Browser {
  /** Left out for Playwright's own. */
  readonly path?: string;
  /** Whether it starts with its own sandbox around the pages. */
  readonly sandbox: boolean;
}

/** What keeps a browser from talking to anybody but the site. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  // A name that is not loopback's: what a page may do on plain http in a network is less.
  '--host-resolver-rules=MAP workshop.test 127.0.0.1',
];

/** How Playwright is to launch a browser. */
export function launchOptions({ path, sandbox }: Browser) {
  return { ...(path !== undefined && { executablePath: path }), chromiumSandbox: sandbox, args };
}

/**
 * Tries whether a browser starts, with its sandbox where there can be one: not for root, and not where the
 * system forbids it to whom it does not know. Answers why not, when it does not.
 */
export async function tryBrowser(path?: string): Promise<Browser | string> {
  let reason = '';
  for (const sandbox of process.getuid?.() === 0 ? [false] : [true, false]) {
    const browser: Browser = { ...(path !== undefined && { path }), sandbox };
    try {
      const started = await chromium.launch({ ...launchOptions(browser), timeout: 60_000 });
      await started.close();
      return browser;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  return reason;
}
