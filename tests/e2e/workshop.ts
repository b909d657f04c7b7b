import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { told } from '../../scripts/e2e/environment.ts';
import { root } from '../../scripts/root.ts';

/** A workshop that serves the built site. */
export interface RunningWorkshop {
  /** Where learners open it: at an address of the network if there is one. */
  readonly address: string;
  /** The same on the serving machine, which knows the presenter's key. */
  readonly local: string;
  /** The fragment that makes a browser the presenter's: `#presenter=…`. */
  readonly key: string;
  /** Ends it as its terminal would. Answers its exit code and signal. */
  close(): Promise<unknown>;
}

/** Starts `npm run workshop` on a free port with a home folder of its own, and waits until it says where it is. */
export async function startWorkshop(...options: readonly string[]): Promise<RunningWorkshop> {
  const site = told('root');
  if (!site) throw new Error('The site has not been built.');
  const home = await mkdtemp(join(tmpdir(), 'workshop-'));
  const server = spawn(
    process.execPath,
    ['scripts/workshop.ts', '--port', '0', '--site', site.dir, ...options],
    { cwd: root, env: { ...process.env, HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const [, local, key] = /(https?:\/\/localhost:\d+\/)(#presenter=\S+)/.exec(said) ?? [];
    if (local === undefined || key === undefined) continue;
    const address = /The workshop is open on (https?:\S+)/.exec(said)?.[1] ?? local;
    return {
      address,
      local,
      key,
      close: async () => {
        const ended = once(server, 'exit');
        server.kill('SIGTERM');
        const how: unknown = await ended;
        await rm(home, { recursive: true });
        return how;
      },
    };
  }
  throw new Error(`The workshop has not begun: ${said}`);
}
