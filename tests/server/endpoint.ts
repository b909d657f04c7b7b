import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { exampleUser } from '#s3';

/** `npm run s3` in a process of its own. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything that it has printed so far. */
  printed(): string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts an endpoint on a free port, which is killed after the test at the latest. */
export async function startEndpoint(...args: string[]): Promise<Endpoint> {
  const child = spawn(process.execPath, ['src/server/main.ts', '--port', '0', ...args]);
  let printed = '';
  child.stderr.on('data', (text) => (printed += String(text)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      printed += String(text);
      const found = /^S3 is served on (http:\S+)\n/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${printed}`)));
  });
  return { address, port: Number(new URL(address).port), child, printed: () => printed, ended };
}

/** An SDK client of an endpoint, signing as the example user. */
export function clientAt(address: string): S3Client {
  const { accessKeyId, secretAccessKey } = exampleUser;
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: address,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** Sends bytes as they are. Answers what comes back until the connection ends, or until nothing has come for `patience`. */
export function sendRaw(port: number, bytes: string | Buffer, patience = 5000): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(patience, () => socket.destroy(new Error(`No answer, only: ${answer}`)));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A sender that is refused in the middle of a request may not be able to send the rest.
      if (answer === '' || !['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) reject(error);
    });
    socket.on('close', () => resolve(answer));
    socket.write(bytes);
  });
}
