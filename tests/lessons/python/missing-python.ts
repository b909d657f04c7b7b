import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { unpackedPackages } from './packages.ts';

const run = promisify(execFile);

/** The page's own modules of Python want 3.11; a page has a newer one. */
const probe = 'import sys; sys.exit(sys.version_info < (3, 11))';

/** The command that starts a Python which can run what a page runs; `undefined` where there is none. */
export async function findPython(): Promise<string | undefined> {
  for (const command of ['python3', '/usr/bin/python3', 'python']) {
    const works = await run(command, ['-c', probe]).then(
      () => true,
      () => false,
    );
    if (works) return command;
  }
  return undefined;
}

/** Why exercises in Python cannot be judged on this machine; `undefined` where they can. */
export async function missingPython(): Promise<string | undefined> {
  if ((await findPython()) === undefined) return 'there is no Python 3.11 or newer';
  return unpackedPackages().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
