import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../scripts/run-tool.ts';

const folder = import.meta.dirname;

/** The file that npm writes last in an installation. */
const mark = join(folder, 'node_modules/.package-lock.json');

/** The program of s3rver. */
export const s3rverProgram = join(folder, 'node_modules/s3rver/bin/s3rver.js');

/** Milliseconds that an installation may take. */
const timeout = 120_000;

/**
 * Installs s3rver into this folder from its own lock file, unless it is installed already. Answers why that failed, for example
 * on a machine without a network; `undefined` when s3rver is installed.
 */
export async function installS3rver(): Promise<string | undefined> {
  if (await exists(mark)) return undefined;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];
  // The npm that runs this process; on Windows, `npm` cannot be started as a program by itself.
  const { npm_execpath: npm } = process.env;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { code, output } = await run(command, [...first, ...args], { cwd: folder, timeout });
  return code === 0 ? undefined : output.trim();
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
