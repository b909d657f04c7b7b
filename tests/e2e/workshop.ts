import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { told } from '../../scripts/e2e/environment.ts';
import { root } from '../../scripts/root.ts';

/** A workshop that serves the built site. */
export interface RunningWorkshop {
  /** Where learners open it: over plain http, at an address of the network if there is one. */
  readonly address: string;
  /** What the presenter opens first, at the same address. */
  readonly presenterAddress: string;
  close(): Promise<void>;
}

/** Starts `npm run workshop` on a free port, and waits until it says where it is. */
export async function startWorkshop(): Promise<RunningWorkshop> {
  const site = told('root');
  if (!site) throw new Error('The site has not been built.');
  const server = spawn(process.execPath, ['scripts/workshop.ts', '--port', '0', '--site', site.dir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await presenterLink(server);
  const { hash, port } = link;
  const network = /The workshop is open on (http:\S+)/.exec(link.said)?.[1];
  const address = network ?? `http://localhost:${port}/`;
  return {
    address,
    presenterAddress: address + hash,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** What the terminal shows, and the presenter's link in it. */
async function presenterLink(server: ChildProcess): Promise<{ said: string; hash: string; port: string }> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    const [, link] = /open this here[^:]*: (http\S+#presenter=\S+)/.exec(said) ?? [];
    if (link === undefined) continue;
    server.stdout?.resume();
    const { hash, port } = new URL(link);
    return { said, hash, port };
  }
  throw new Error(`The workshop has not begun: ${said}`);
}
