import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { buildSite } from '../site/build-site.ts';
import { hashSources } from '../site/hash-sources.ts';

/** Milliseconds after its last use until a build for tests is thrown away. */
const keep = 60 * 60_000;

const folder = join(root, '.generated', 'sites');

/**
 * Builds the site as it is now for a base path, if there is no such build yet, and answers its folder. Every state of the
 * sources has a folder of its own, so that running tests keep their build while others are made.
 */
export async function builtSite(base: string, onBuild?: () => void): Promise<string> {
  const dir = join(folder, await hashSources(root, base));
  if (existsSync(dir)) {
    // Its hour begins again, so that tests of other sources do not remove it while these use it.
    await utimes(dir, new Date(), new Date());
    return dir;
  }
  onBuild?.();
  await mkdir(folder, { recursive: true });
  await removeOld();
  // The folder gets its name once the build is complete, so that nobody uses half of one, and two processes may build the same.
  const unfinished = `${dir}-${process.pid}`;
  await buildSite(unfinished, base);
  await rename(unfinished, dir).catch(() => rm(unfinished, { recursive: true }));
  return dir;
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (age > keep) await rm(path, { recursive: true, force: true });
  }
}
