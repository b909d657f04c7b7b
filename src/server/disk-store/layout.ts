import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BodyId } from '#s3';

/** Where things are in a store's folder. */
export interface Layout {
  readonly tables: string;
  /** Bodies that no transaction has kept yet. */
  readonly incoming: string;
  incomingBody(id: BodyId): string;
  keptBody(id: BodyId): string;
}

const shards = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Makes the folders of a store, if they do not exist yet. */
export async function makeLayout(dir: string): Promise<Layout> {
  const incoming = join(dir, 'incoming');
  const kept = join(dir, 'bodies');
  for (const folder of [dir, incoming, kept]) await makeFolder(folder);
  await Promise.all(shards.map((shard) => makeFolder(join(kept, shard))));
  for (const folder of [kept, dir]) await syncFolder(folder);
  return {
    tables: join(dir, 'tables.sqlite'),
    incoming,
    incomingBody: (id) => join(incoming, id),
    keptBody: (id) => join(kept, id.slice(0, 2), id),
  };
}

/**
 * Makes a folder and those above it, if they do not exist yet. Node's own way to do so (`recursive`) tries for ever in a
 * folder that exists but cannot have others in it, such as one of the kernel's.
 */
async function makeFolder(path: string): Promise<void> {
  const above = dirname(path);
  const isThere = above === path || (await stat(above).catch(() => undefined)) !== undefined;
  if (!isThere) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) throw error;
  }
}

/** Makes the names in a folder survive a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync folders, and needs not: it keeps their names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
