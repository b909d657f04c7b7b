import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

/** The programs of installed packages, by their paths below `node_modules`. */
const tools = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

export type Tool = keyof typeof tools;

/** How a command ended, and everything that it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** How a command is run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the command is killed. */
  readonly timeout?: number;
  /** Whether it takes only what other programs leave of the processors. */
  readonly yields?: boolean;
  /** Called with what the command prints, as it comes. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a command to its end. Never rejects: a command that does not exist ends with the code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { cwd = root, env, timeout, yields = false, onOutput } = options;
  return new Promise((resolve) => {
    let output = '';
    const take = (text: string) => {
      output += text;
      onOutput?.(text);
    };
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeout !== undefined && { timeout }),
    });
    if (yields && child.pid !== undefined) yieldToOthers(child.pid);
    const kill = () => child.kill();
    process.once('exit', kill);
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', ({ message }) => resolve({ code: 127, output: message }));
    child.on('close', (code, signal) => {
      process.off('exit', kill);
      if (signal !== null) take(`\nEnded by ${signal}.`);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Gives a process the lowest priority, as far as the system lets it. */
function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or must not be changed: then it takes its share.
  }
}

/** Runs a program of an installed package with the Node that runs this one, which works the same on every system. */
export function runTool(tool: Tool, args: readonly string[], options?: RunOptions): Promise<Finished> {
  return run(process.execPath, [join(root, 'node_modules', tools[tool]), ...args], options);
}
