import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { root } from '../../../scripts/root.ts';
import type { PythonFailure } from '../../../src/sandbox/python/runtime/describe-failure.ts';
import { hear, type Message, tell } from './channel.ts';
import { findPython } from './missing-python.ts';
import { unpackedPackages } from './packages.ts';

/** What `host.py` runs. */
interface PythonTask {
  /** The file's name, as the program and its errors see it. */
  readonly name: string;
  readonly text: string;
  /** The folder that the program works in. */
  readonly folder: string;
  /** The file that gets what it prints. */
  readonly output: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a program of Python ended. */
export interface PythonEnd {
  readonly code: number;
  readonly failure?: PythonFailure | null;
}

/** A request of a program, as `host.py` tells it. */
export interface PythonRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Where it was sent, innermost first: name, file, line, column. */
  readonly frames: readonly (readonly [string, string, number, number])[];
  readonly body: Uint8Array;
}

/** A Python that has loaded boto3, and runs one program after the other, each in a fork. */
export class PythonHost {
  readonly #process: ChildProcess;
  readonly #from: AsyncGenerator<Message, undefined>;
  readonly #to: Writable;

  private constructor(child: ChildProcess) {
    this.#process = child;
    this.#to = child.stdio[3] as Writable;
    this.#from = hear(child.stdio[4] as Readable);
  }

  /** Starts it; resolves once boto3 is loaded. */
  static async start(): Promise<PythonHost> {
    const python = (await findPython()) ?? 'python3';
    const scratch = await mkdtemp(join(tmpdir(), 'learn-s3-python-'));
    const library = join(root, 'src/sandbox/python/library');
    // Isolated, and without what is installed: a program finds what it finds in a page.
    const args = ['-I', '-S', '-B', '-X', 'utf8', join(import.meta.dirname, 'host.py')];
    const child = spawn(python, [...args, library, await unpackedPackages(), scratch], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: scratch, AWS_EC2_METADATA_DISABLED: 'true' },
    });
    process.on('exit', () => child.kill());
    const host = new PythonHost(child);
    await host.#next();
    return host;
  }

  /** Runs a program to its end. `answer` gets its requests; what it throws reaches the program as a request that failed. */
  async run(task: PythonTask, answer: (request: PythonRequest) => Promise<Response>): Promise<PythonEnd> {
    tell(this.#to, { ...task });
    for (;;) {
      const { head, body } = await this.#next();
      if ('code' in head) return head as unknown as PythonEnd;
      await this.#answer({ ...(head as unknown as PythonRequest), body }, answer);
    }
  }

  async #answer(request: PythonRequest, answer: (request: PythonRequest) => Promise<Response>) {
    try {
      const response = await answer(request);
      const { status, statusText } = response;
      const headers = [...response.headers];
      const body = new Uint8Array(await response.arrayBuffer());
      tell(this.#to, { status, statusText, headers, error: null }, body);
    } catch (error) {
      tell(this.#to, { headers: [], error: error instanceof Error ? error.message : String(error) });
    }
  }

  async #next(): Promise<Message> {
    const { value } = await this.#from.next();
    if (!value) throw new Error(`Python has ended, with code ${this.#process.exitCode}.`);
    return value;
  }
}
