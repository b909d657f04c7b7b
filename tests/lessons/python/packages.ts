import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { root } from '../../../scripts/root.ts';
import { isNeeded } from '../../../src/sandbox/python/build/cut-packages.ts';
import { downloadWheels } from '../../../src/sandbox/python/build/download-wheels.ts';
import { readWheel } from '../../../src/sandbox/python/build/read-wheel.ts';

const kept = join(root, '.generated', 'python');

/**
 * The folder with boto3 and what it needs, of the versions that a page has: the wheels of the build, as far as a page has them.
 *
 * @throws {MissingPackages} Where they cannot be downloaded.
 */
export async function unpackedPackages(): Promise<string> {
  const requirements = join(root, 'src/sandbox/python/build/requirements.txt');
  const wheels = await downloadWheels(requirements, join(kept, 'wheels'));
  const folder = join(kept, 'unpacked', basename(wheels));
  if (await readdir(folder).catch(() => undefined)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(join(dirname(folder), 'unfinished-'));
  for (const name of (await readdir(wheels)).filter((path) => path.endsWith('.whl'))) {
    const { files } = await readWheel(join(wheels, name), isNeeded);
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(unfinished, path)), { recursive: true });
      await writeFile(join(unfinished, path), bytes);
    }
  }
  // At once, so that a test beside this one never sees half of them.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}
