import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { downloadWheels, MissingPackages } from './download-wheels.ts';

it('says why packages are missing, and leaves nothing half done', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wheels-'));
  const requirements = join(folder, 'requirements.txt');
  // An index that nobody answers at.
  await writeFile(
    requirements,
    `--index-url http://127.0.0.1:9/\nno-such-package-here==1.0 --hash=sha256:${'0'.repeat(64)}\n`,
  );
  const problem = await downloadWheels(requirements, join(folder, 'kept')).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(MissingPackages);
  expect(await readdir(join(folder, 'kept')).catch(() => [])).toEqual([]);
});
