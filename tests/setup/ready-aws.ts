import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A way to call the AWS CLI from a shell. */
export interface ReadyAws {
  /** What to write for `aws` in a command line. */
  readonly command: string;
  stop(): void;
}

/**
 * Starts the AWS CLI once for many calls, each of which would otherwise take most of a second to load it. A CLI that is not a
 * Python program, like the one from AWS's own installer, is called directly.
 */
export async function readyAws(aws: string): Promise<ReadyAws> {
  const path = execFileSync('sh', ['-c', 'command -v "$0"', aws], { encoding: 'utf8' }).trim();
  const [, python] = /^#!\s*(\S*python[\d.]*)\s*$/m.exec(readFileSync(path, 'utf8').slice(0, 200)) ?? [];
  if (python === undefined) return { command: `'${path}'`, stop: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'learn-s3-aws-'));
  const address = join(folder, 'socket');
  const server = spawn(python, [join(import.meta.dirname, 'aws_server.py'), address]);
  let complaint = '';
  server.stderr.on('data', (text) => (complaint += String(text)));
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The AWS CLI ended with ${code}: ${complaint}`)));
  });
  return {
    command: `'${python}' -I -S '${join(import.meta.dirname, 'aws_client.py')}' '${address}'`,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
