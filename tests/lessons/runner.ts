import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Unreached } from './check-coverage.ts';
import type { MemoryRequest, RunReport, RunRequest, UnreachedRequest } from './runner-process.ts';

const program = fileURLToPath(new URL('runner-process.ts', import.meta.url));

/** Bytes of memory from which on a process is replaced: Node keeps every module, with all that a program has loaded. */
const large = 1e9;

/** Runs programs one after the other in a process of its own. */
export class LessonRunner {
  #child: ChildProcess | undefined;
  #asked = 0;

  /** Starts the process; resolves when it has loaded what programs need. */
  async start(): Promise<void> {
    this.#child = fork(program, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await once(this.#child, 'message');
  }

  run(request: RunRequest): Promise<RunReport> {
    return this.#ask<RunReport>(request, request.program);
  }

  /** The branches of a check that no program has reached since the runner was started. */
  unreachedIn(check: string): Promise<readonly Unreached[]> {
    return this.#ask<readonly Unreached[]>({ unreachedOf: check }, check);
  }

  /** Replaces the process if it has become large. What checks have reached so far is forgotten then. */
  async renew(): Promise<void> {
    if ((await this.#ask<number>({ memory: true }, 'its memory')) < large) return;
    this.stop();
    await this.start();
  }

  async #ask<Answer>(request: RunRequest | UnreachedRequest | MemoryRequest, about: string): Promise<Answer> {
    const child = this.#child;
    if (!child) throw new Error('The runner was not started.');
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const id = (this.#asked += 1);
    const died = () => reject(new Error(`The process that was asked about ${about} ended.`));
    // A test that was given up may have left a question: its answer comes before this one.
    const take = (message: unknown) => {
      const told = message as { readonly id: number; readonly answer: Answer };
      if (told.id === id) resolve(told.answer);
    };
    child.on('message', take);
    child.once('exit', died);
    child.send({ id, request });
    return promise.finally(() => child.off('exit', died).off('message', take));
  }

  stop(): void {
    this.#child?.kill();
  }
}
