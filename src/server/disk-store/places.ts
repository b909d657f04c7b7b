import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { BodyId } from '../../s3/index.ts';

/** Where things are in a store's folder. */
export interface Places {
  readonly tables: string;
  /** Bodies that no transaction has kept yet. */
  readonly incoming: string;
  incomingBody(id: BodyId): string;
  keptBody(id: BodyId): string;
}

const shards = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Makes the folders of a store, where they are not there. */
export async function makePlaces(dir: string): Promise<Places> {
  const incoming = join(dir, 'incoming');
  const kept = join(dir, 'bodies');
  await mkdir(incoming, { recursive: true });
  await mkdir(kept, { recursive: true });
  await Promise.all(shards.map((shard) => mkdir(join(kept, shard), { recursive: true })));
  for (const folder of [kept, dir]) await syncFolder(folder);
  return {
    tables: join(dir, 'tables.sqlite'),
    incoming,
    incomingBody: (id) => join(incoming, id),
    keptBody: (id) => join(kept, id.slice(0, 2), id),
  };
}

/** Makes the names in a folder outlast a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing for folders, and keeps their names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
