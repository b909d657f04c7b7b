import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The processes of one server, which end together. */
export class Processes {
  readonly #children: ChildProcess[] = [];
  readonly #env: NodeJS.ProcessEnv;

  /** @param env What they find in their environment in addition to that of this process. */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = { ...process.env, ...env };
  }

  /** Starts a program that keeps running. It ends with this process, however that ends. */
  start(command: string, ...args: readonly string[]): void {
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], {
      env: this.#env,
      stdio: 'ignore',
    });
    this.#children.push(child);
  }

  /**
   * Runs a program to its end.
   *
   * @throws {Error} with what it has printed, when it fails or takes a minute.
   */
  async run(command: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await execute(command, [...args], {
      env: this.#env,
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    return stdout;
  }

  /** Whether all processes that were started are still running. */
  get areAlive(): boolean {
    return this.#children.every(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  }

  /** Kills them at once: nothing that they have needs to be kept. */
  async stop(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }),
    );
  }
}

/** Whether all these programs are on the path. */
export function areOnPath(...programs: readonly string[]): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.every((program) => folders.some((folder) => existsSync(join(folder, program))));
}
