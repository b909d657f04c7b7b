import type { ExitCode } from './exit-code.ts';
import { createStandardStream } from './standard-streams.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What `process.exit` throws to end a program; told from every other error by its identity. */
export const exitSignal = new Error('process.exit');

/** `process`, as the runtime itself deals with it. */
interface SandboxProcess extends Readonly<Record<string, unknown>> {
  readonly argv: string[];
}

/**
 * The part of Node's `process` that programs on S3 use: `env`, `argv`, `exit`, the two output streams.
 *
 * @see https://nodejs.org/api/process.html
 */
export function createProcess(
  env: Readonly<Record<string, string>>,
  terminal: Terminal,
  exitCode: ExitCode,
  exit: () => void,
): SandboxProcess {
  return {
    env: { ...env },
    // The address of the program's file is added once the program is there.
    argv: ['node'],
    platform: 'browser',
    versions: {},
    cwd: () => '/',
    get exitCode() {
      return exitCode.value;
    },
    set exitCode(code: unknown) {
      exitCode.value = code;
    },
    exit: (code?: unknown) => {
      if (code !== undefined) exitCode.value = code;
      exit();
      throw exitSignal;
    },
    hrtime: { bigint: () => BigInt(Math.round(performance.now() * 1e6)) },
    nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
      queueMicrotask(() => callback(...args)),
    uptime: () => performance.now() / 1_000,
    stdout: createStandardStream(terminal, 'log'),
    stderr: createStandardStream(terminal, 'error'),
  };
}
