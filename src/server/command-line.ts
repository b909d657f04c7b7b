import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

/** An option with a value, as `parseArgs` takes it. */
export const string = { type: 'string' } as const;

/**
 * Reads the options of a command line, and `--help`.
 * @throws {UsageError} With what is wrong, and the usage.
 * @see https://nodejs.org/api/util.html#utilparseargsconfig
 */
export function readCommandLine<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  const help = { type: 'boolean', short: 'h' } as const;
  try {
    return parseArgs({ args: [...args], options: { ...options, help } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Reads the number of a port. @throws {UsageError} If it is none. */
export function readPort(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`);
  }
  return Number(port);
}
