import { type Browser as Started, chromium } from '@playwright/test';

/** A Chromium that starts on this machine. */
export interface Browser {
  /** Absent for Playwright's own Chromium. */
  readonly path?: string;
  /** Whether the browser can start with its sandbox around pages. */
  readonly sandbox: boolean;
  /** The features that Playwright starts it without. */
  readonly disabled?: readonly string[];
}

/** Arguments that keep a browser from connecting to anything but the site. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  // Each run of Python compiles WebAssembly anew, and ends before it is worth to compile it a second time, for speed: a third of
  // what such a run costs. Firefox, which runs Python in some tests, does both.
  '--js-flags=--liftoff-only',
  // A name that is not one of loopback: on plain http from another host, a page is allowed less.
  '--host-resolver-rules=MAP workshop.test 127.0.0.1',
];

/**
 * The two pages that a window keeps ready for its address bar. Nobody sees a window here, and each of them costs as much as a
 * page of the site: a second of CPU for each test.
 */
const idleParts = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** How Playwright launches a browser. */
export function launchOptions({ path, sandbox, disabled }: Browser) {
  return {
    ...(path !== undefined && { executablePath: path }),
    chromiumSandbox: sandbox,
    // A browser uses only the last list that it is given, so this one repeats all of Playwright's.
    args: disabled ? [...args, `--disable-features=${[...disabled, ...idleParts].join(',')}`] : args,
  };
}

/**
 * Tries whether a browser starts, with its sandbox if possible: root cannot have one, and some systems forbid it to
 * programs that they do not know. Answers the reason when it does not start.
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

/** The features that a browser was started without, by its own account; `undefined` if it names none. */
async function disabledIn(started: Started): Promise<string[] | undefined> {
  const session = await started.newBrowserCDPSession();
  const { commandLine } = await session.send('SystemInfo.getInfo');
  return /--disable-features=(\S+)/.exec(commandLine)?.[1]?.split(',');
}
