import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RunReport, RunRequest } from './runner-process.ts';

const program = fileURLToPath(new URL('runner-process.ts', import.meta.url));

/** Runs programs one after the other in a process of its own. */
export class LessonRunner {
  #child: ChildProcess | undefined;

  /** Starts the process; resolves when it has loaded what programs need. */
  async start(): Promise<void> {
    this.#child = fork(program, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await once(this.#child, 'message');
  }

  async run(request: RunRequest): Promise<RunReport> {
    const child = this.#child;
    if (!child) throw new Error('The runner was not started.');
    const { promise, resolve, reject } = Promise.withResolvers<RunReport>();
    const died = () => reject(new Error(`The process that ran ${request.program} ended.`));
    child.once('message', (report) => resolve(report as RunReport));
    child.once('exit', died);
    child.send(request);
    return promise.finally(() => child.off('exit', died));
  }

  stop(): void {
    this.#child?.kill();
  }
}
