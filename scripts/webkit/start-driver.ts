import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import type { Programs } from './find-webkit.ts';

/** A running driver: its process, where its sessions are, and how it ends. */
interface Driver {
  readonly pid: number;
  readonly sessions: string;
  readonly stop: () => void;
}

/** Starts the driver of WebKit on a display of its own. */
export async function startDriver({ driver, display }: Programs): Promise<Driver> {
  const children: ChildProcess[] = [];
  const stop = () => children.forEach((child) => child.kill());
  try {
    const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // As in `browser.ts`: a run of Python ends before it is worth to compile it a second time, for speed.
      JSC_useOMGJIT: '0',
    };
    const started = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
    children.push(started);
    const sessions = `http://127.0.0.1:${port}/session`;
    await answers(sessions);
    return { pid: started.pid ?? 0, sessions, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Asks a driver for something, and answers the `value` that it tells. */
export async function ask(method: string, url: string, body?: object): Promise<unknown> {
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
