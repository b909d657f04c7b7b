import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleUser } from '#s3';
import { root } from '../../scripts/root.ts';
import { installS3rver, s3rverProgram } from '../own-servers/s3rver/install.ts';

/** A server in a process of its own. */
export interface BenchServer {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The most memory that it has used so far, in MB; `undefined` on systems other than Linux, which do not tell. */
  peakMemory(): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** The endpoint of `npm run s3`. */
export const startOurs = (...args: string[]): Promise<BenchServer> =>
  start(['src/server/main.ts', '--port', '0', ...args]);

/** A server that answers constants. */
export const startStub = (): Promise<BenchServer> => start(['tests/bench/http-stub.ts']);

/** s3rver, which needs a hash provider that is no longer enabled by default, and does not print its address. */
export async function startS3rver(): Promise<BenchServer> {
  const problem = await installS3rver();
  if (problem !== undefined) throw new Error(`s3rver could not be installed:\n${problem}`);
  const directory = await mkdtemp(join(tmpdir(), 's3rver-'));
  const port = String(await freePort());
  const args = [
    '--openssl-legacy-provider',
    s3rverProgram,
    '-d',
    directory,
    '-p',
    port,
    '-a',
    '127.0.0.1',
    '--silent',
  ];
  const server = await start(args, `http://127.0.0.1:${port}/`);
  return {
    ...server,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function start(args: readonly string[], known?: string): Promise<BenchServer> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}.`)));
    child.stdout.on('data', (text: Buffer) => {
      const address = /http:\S+/.exec(String(text))?.[0];
      if (address !== undefined) resolve(address);
    });
    if (known !== undefined) void answering(known).then(() => resolve(known));
  });
  return {
    endpoint,
    accessKeyId: exampleUser.accessKeyId,
    secretAccessKey: exampleUser.secretAccessKey,
    peakMemory: () => peakMemory(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function peakMemory(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}

/**
 * Waits until a server answers, whatever its status is.
 *
 * @throws {Error} when the server is no longer alive.
 */
export async function answering(address: string, isAlive = () => true): Promise<void> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return;
    if (!isAlive()) throw new Error(`What was to answer on ${address} has ended.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A loopback port on which nothing listens now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
