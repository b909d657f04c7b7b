import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { buildSite } from '../site/build-site.ts';
import { hashSources } from '../site/hash-sources.ts';

/** Milliseconds from its last use after which a build for tests is thrown away. */
const keep = 60 * 60_000;

const folder = join(root, '.generated', 'sites');

/**
 * A build of the site for a base path, as it is now, and where it is. Every state of the sources has a
 * folder of its own, so that tests under way keep theirs while others are built.
 */
export async function builtSite(base: string, onBuild?: () => void): Promise<string> {
  const dir = join(folder, await hashSources(root, base));
  if (existsSync(dir)) {
    // Its hour begins anew, so that tests of other sources do not take it away from these.
    await utimes(dir, new Date(), new Date());
    return dir;
  }
  onBuild?.();
  await mkdir(folder, { recursive: true });
  await removeOld();
  // It has its name once it is whole, so that nobody takes half of one, and two may build the same.
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
