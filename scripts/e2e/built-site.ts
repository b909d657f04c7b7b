import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { ensureSite } from '../site/ensure-site.ts';
import { hashSources } from '../site/hash-sources.ts';

/** Milliseconds after which a build for tests is thrown away. */
const keep = 60 * 60_000;

const folder = join(root, '.generated', 'sites');

/**
 * A build of the site for a base path, as it is now, and where it is. Every state of the sources has a
 * folder of its own, so that tests under way keep theirs while others are built.
 */
export async function builtSite(base: string, onBuild?: () => void): Promise<string> {
  const name = await hashSources(root, base);
  await mkdir(folder, { recursive: true });
  await removeOld(name);
  const dir = join(folder, name);
  await ensureSite(dir, base, onBuild);
  return dir;
}

async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (name !== current && Date.now() - mtimeMs > keep) await rm(path, { recursive: true, force: true });
  }
}
