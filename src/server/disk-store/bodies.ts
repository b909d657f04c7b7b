import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { open, readdir, rm, unlink, type FileHandle } from 'node:fs/promises';
import type { Bodies, BodyId } from '#s3';
import { syncFolder, type Layout } from './layout.ts';
import { readStream, readWhole } from './read-file.ts';
import { asFull } from './disk-full.ts';
import { writeAll } from './write-file.ts';

/** Bodies as files, and what is done with them after transactions. */
export interface BodyFiles extends Bodies {
  /** Moves a body to those that stay, once its transaction is committed; if that fails, `settle` does it later. */
  keep(id: BodyId): void;
  remove(id: BodyId): Promise<void>;
  /** Cleans up after a crash: moves the bodies that were kept to their place, and removes the others. */
  settle(isKept: (id: BodyId) => boolean): Promise<void>;
}

/** Stretches of up to this many bytes are read at once; longer ones stream. */
const smallRead = 128 * 1024;

/** Opens the bodies in a store's folder. Their files are named by ids of the store's own, never by a client. */
export function openBodyFiles(layout: Layout): BodyFiles {
  const keep = (id: BodyId) => {
    try {
      renameSync(layout.incomingBody(id), layout.keptBody(id));
    } catch {
      // The body is then read from where it is.
    }
  };
  const files: BodyFiles = {
    async write(body) {
      const id = randomBytes(16).toString('hex');
      const path = layout.incomingBody(id);
      try {
        await writeAll(path, body);
        await syncFolder(layout.incoming);
      } catch (error) {
        await rm(path, { force: true });
        throw asFull(error);
      }
      return id;
    },
    async read(id, from, until) {
      const handle = await openFirst([layout.keptBody(id), layout.incomingBody(id)]);
      if (!handle) return undefined;
      return until - from <= smallRead ? readWhole(handle, from, until) : readStream(handle, from, until);
    },
    async discard(...ids) {
      await Promise.all(ids.map((id) => files.remove(id)));
    },
    keep,
    async remove(id) {
      if (!(await unlinked(layout.keptBody(id)))) await unlinked(layout.incomingBody(id));
    },
    async settle(isKept) {
      for (const id of await readdir(layout.incoming)) {
        if (isKept(id)) keep(id);
        else await rm(layout.incomingBody(id), { force: true });
      }
    },
  };
  return files;
}

/** Removes a file. Answers whether there was one. */
async function unlinked(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function openFirst(paths: readonly string[]): Promise<FileHandle | undefined> {
  for (const path of paths) {
    try {
      return await open(path, 'r');
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return undefined;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
