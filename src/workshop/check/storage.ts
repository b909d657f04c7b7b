import { formatBytes } from '#ui/words';
import type { Outcome } from './outcome.ts';

const name = 'learn-s3/check';

/** Megabytes that a day of lessons may need. */
const enough = 50;

/** Whether the browser keeps what is stored, and for how much there is room. */
export async function lookAtStorage(): Promise<Outcome> {
  try {
    localStorage.setItem(name, 'written');
    localStorage.removeItem(name);
    await writeAndRead();
  } catch {
    return {
      grade: 'limited',
      found: 'This browser keeps nothing: buckets and code last until the page is left.',
      todo: 'Leave the private window, or allow this site to store data. Otherwise stay on one page, and do not reload it.',
    };
  }
  // Plain http on a network has none of this.
  const storage = navigator.storage as StorageManager | undefined;
  const estimate: StorageEstimate = (await storage?.estimate().catch(() => undefined)) ?? {};
  const { quota = Infinity, usage = 0 } = estimate;
  const room = quota - usage;
  if (room < enough * 1e6) {
    return {
      grade: 'limited',
      found: `There is room for ${formatBytes(Math.max(0, room))} only, as in a private window or on a full disk.`,
      todo: 'Use an ordinary window, and free some space on the disk.',
    };
  }
  const isKept = await storage?.persisted().catch(() => false);
  const until = isKept ? 'and will not clear it by itself' : 'and may clear it only when the disk is full';
  return { grade: 'good', found: `This browser keeps what you store, ${until}.` };
}

/** Writes a row, reads it, and leaves nothing behind. */
async function writeAndRead(): Promise<void> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  const database = await done(opening);
  try {
    await done(database.transaction('rows', 'readwrite').objectStore('rows').put('written', 1));
    const read: unknown = await done(database.transaction('rows').objectStore('rows').get(1));
    if (read !== 'written') throw new Error('What was read is not what was written.');
  } finally {
    database.close();
    await done(indexedDB.deleteDatabase(name));
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The storage does not answer.'));
  });
}
