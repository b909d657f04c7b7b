import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** The programs of a WebKit that can be driven: Debian's package `webkit2gtk-driver`, with `xvfb`. */
interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** A WebKit that is installed, or the reason why the tests have none. It is never downloaded. */
export type FoundWebKit = Programs | { readonly reason: string };

/** An open WebKit with one page. */
export interface WebKit {
  visit(url: string): Promise<void>;
  /** Runs a function in the page, which is sent there as text, and answers what it resolves with. */
  run<Parameters extends readonly unknown[], Value>(
    script: (...parameters: Parameters) => Value | Promise<Value>,
    ...parameters: Parameters
  ): Promise<Value>;
  close(): Promise<void>;
}

/** Finds WebKitGTK, its driver, and a display without a screen. */
export function findWebKit(path = process.env.PATH ?? ''): FoundWebKit {
  const inPath = (name: string) => path.split(delimiter).flatMap((folder) => globSync(join(folder, name)))[0];
  const driver = inPath('WebKitWebDriver');
  const display = inPath('Xvfb');
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (driver !== undefined && display !== undefined && browser !== undefined)
    return { driver, browser, display };
  return { reason: 'WebKitWebDriver, MiniBrowser or Xvfb is not installed (webkit2gtk-driver, xvfb).' };
}

/**
 * Opens WebKit on a display of its own, and drives it.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function openWebKit({ driver, browser, display }: Programs): Promise<WebKit> {
  const children: ChildProcess[] = [];
  const close = () => children.forEach((child) => child.kill());
  try {
    const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${number.toString().trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' };
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const base = `http://127.0.0.1:${port}/session`;
    await answers(base);
    const { sessionId } = (await ask('POST', base, {
      capabilities: {
        alwaysMatch: {
          timeouts: { script: 600_000, pageLoad: 120_000 },
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string };
    const session = `${base}/${sessionId}`;
    return {
      visit: async (url) => {
        await ask('POST', `${session}/url`, { url });
      },
      run: async (script, ...args) => {
        const told = await ask('POST', `${session}/execute/async`, { script: inPage(script), args });
        const { value, error } = told as { value: unknown; error?: string };
        if (error !== undefined) throw new Error(error);
        return value as Awaited<ReturnType<typeof script>>;
      },
      close: async () => {
        await ask('DELETE', session).catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** The text of a script that calls a function with what WebDriver hands over, and tells WebDriver what it answers. */
function inPage(script: (...parameters: never[]) => unknown): string {
  return `const given = [...arguments];
    const tell = given.pop();
    Promise.resolve().then(() => (${script.toString()})(...given)).then(
      (value) => tell({ value }),
      (error) => tell({ error: String(error) }),
    );`;
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit's driver: ${JSON.stringify(value)}`);
  return value;
}

/** Resolves once a server answers, whatever it says. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKit’s driver does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
