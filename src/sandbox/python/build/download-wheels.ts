import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names under which Python 3 is installed. */
const pythons = ['python3', 'python', 'py'];
/** Seconds that a package index may be silent, and that all downloads may take. */
const patience = { silence: 8, all: 180 };

/** Why the packages could not be had: what is missing, in words for who builds the site. */
export class MissingPackages extends Error {
  override name = 'MissingPackages';
}

/**
 * Downloads the wheels that `requirements` names, each by its version and its hash, and answers the folder that they are in.
 * They are kept for the next build.
 *
 * @param requirements The path of a requirements file.
 * @param cache The folder to keep them in.
 * @throws {MissingPackages} Where there is no Python with pip, or no package index.
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
export async function downloadWheels(requirements: string, cache: string): Promise<string> {
  const text = await readFile(requirements);
  const folder = join(cache, createHash('sha256').update(text).digest('hex').slice(0, 16));
  if (await readdir(folder).catch(() => undefined)) return folder;
  const python = await findPython();
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'download-'));
  const args = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input', '--no-deps'];
  const silence = ['--timeout', String(patience.silence), '--retries', '1'];
  try {
    await run(
      python,
      [
        ...[...args, ...silence, '--require-hashes', '--only-binary=:all:'],
        ...['--dest', unfinished, '--requirement', requirements],
      ],
      { timeout: patience.all * 1_000, killSignal: 'SIGKILL' },
    );
    // At once, so that a build beside this one never sees half of them.
    await rename(unfinished, folder).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    });
    return folder;
  } catch (error) {
    throw new MissingPackages(`pip could not download them (${lastLine(error)})`);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The first Python 3 that has pip. */
async function findPython(): Promise<string> {
  for (const name of pythons) {
    const found = await run(name, ['-m', 'pip', '--version'], { timeout: 20_000 }).then(
      ({ stdout }) => stdout.includes('(python 3'),
      () => false,
    );
    if (found) return name;
  }
  throw new MissingPackages('there is no Python 3 with pip');
}

/** What pip said last: the reason. */
function lastLine(error: unknown): string {
  const { stderr = '', killed = false } = error as { stderr?: string; killed?: boolean };
  if (killed) return `not done after ${patience.all} seconds`;
  return stderr.trim().split('\n').at(-1) ?? 'for no reason that it told';
}
