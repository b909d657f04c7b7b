import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunningServer, Startable } from './server.ts';

// Debian's own Python, since its packages of Swift work with no other.
const python = '/usr/bin/python3';
const program = fileURLToPath(new URL('start-swift.py', import.meta.url));

/** Swift with its S3 interface. */
export const swift: Startable = {
  name: "Swift's S3 interface",
  table: 'swift-s3api.md',
  remedy: 'apt-get install swift-proxy swift-account swift-container swift-object',
  isInstalled: canImport('swift.common.middleware.s3api', 'swift.obj', 'swift.container', 'swift.account'),
  start: startSwift,
};

async function startSwift(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'swift-'));
  const [accessKeyId, secretAccessKey] = ['test:tester', 'testing'];
  const child = spawn(python, [program, folder, accessKeyId, secretAccessKey], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const printed = once(createInterface(child.stdout), 'line') as Promise<[endpoint: string]>;
  const answer = await Promise.race([printed, ended.then(() => undefined)]);
  if (answer === undefined) {
    await stop();
    throw new Error('Swift ended before it was ready.');
  }
  return { endpoint: answer[0], accessKeyId, secretAccessKey, stop };
}

function canImport(...modules: readonly string[]): boolean {
  try {
    const find = `import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, sys.argv[1:])))`;
    execFileSync(python, ['-W', 'ignore', '-c', find, ...modules], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
