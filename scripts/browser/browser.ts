import { type Browser as Started, chromium } from '@playwright/test';

/** A Chromium that starts on this machine. */
export interface Browser {
  /** Left out for Playwright's own. */
  readonly path?: string;
  /** Whether it starts with its own sandbox around the pages. */
  readonly sandbox: boolean;
  /** The features that Playwright starts it without. */
  readonly disabled?: readonly string[];
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

/**
 * The two pages that a window has ready for its address bar. No window is seen here, and each costs as much as one of the site's pages: a
 * second of CPU a test.
 */
const idleParts = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** How Playwright is to launch a browser. */
export function launchOptions({ path, sandbox, disabled }: Browser) {
  return {
    ...(path !== undefined && { executablePath: path }),
    chromiumSandbox: sandbox,
    // A browser goes by the last list that it is given: so this one has all of Playwright's.
    args: disabled ? [...args, `--disable-features=${[...disabled, ...idleParts].join(',')}`] : args,
  };
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
      const disabled = await disabledIn(started);
      await started.close();
      return { ...browser, ...(disabled && { disabled }) };
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  return reason;
}

/** The features that a browser was started without, as it says itself; `undefined` where it does not. */
async function disabledIn(started: Started): Promise<string[] | undefined> {
  const session = await started.newBrowserCDPSession();
  const { commandLine } = await session.send('SystemInfo.getInfo');
  return /--disable-features=(\S+)/.exec(commandLine)?.[1]?.split(',');
}
