import type { S3Client } from '@aws-sdk/client-s3';
import { createPaging } from '#gate/answers';
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Entry } from './entry.ts';
import { type Listing, listPage } from './list-page.ts';
import { type Level, levelId } from './rows.ts';

/** The listings that are shown, as far as they have been read. */
export interface Levels {
  readonly all: ReadonlySignal<ReadonlyMap<string, Level>>;
  /** Reads a listing's first page, unless it has been read or is being read. */
  open(listing: Listing): Promise<void>;
  /** Reads the next page of a listing. */
  more(id: string): Promise<void>;
  /** Reads these listings again, each as far as it had been read, and forgets all others. */
  reread(listings: ReadonlyMap<string, Listing>): Promise<void>;
}

/** Keeps listings, and reads their pages. */
export function createLevels(client: S3Client): Levels {
  const all = signal<ReadonlyMap<string, Level>>(new Map());
  const put = (id: string, level: Level) => (all.value = new Map(all.peek()).set(id, level));

  const readTo = async (listing: Listing, count: number): Promise<Level> => {
    const entries: Entry[] = [];
    const follow = createPaging();
    let next: string | undefined;
    do {
      const page = await listPage(client, listing, next);
      entries.push(...page.entries);
      next = page.next;
      if (next !== undefined) follow(next);
    } while (next !== undefined && entries.length < count);
    return { ...listing, entries, next, isRead: true, isReading: false, failure: undefined };
  };
  const read = async (listing: Listing, count: number): Promise<Level> => {
    try {
      return await readTo(listing, count);
    } catch (failure) {
      return { ...listing, entries: [], next: undefined, isRead: true, isReading: false, failure };
    }
  };

  const more = async (id: string): Promise<void> => {
    const level = all.peek().get(id);
    if (level?.next === undefined || level.isReading) return;
    put(id, { ...level, isReading: true });
    try {
      const follow = createPaging();
      follow(level.next);
      const page = await listPage(client, level, level.next);
      if (page.next !== undefined) follow(page.next);
      // If the listing was reread meanwhile, this page may not follow its end: ask for the next page again.
      if (all.peek().get(id)?.next !== level.next) {
        await more(id);
        return;
      }
      put(id, {
        ...level,
        entries: [...level.entries, ...page.entries],
        next: page.next,
        isReading: false,
      });
    } catch (failure) {
      put(id, { ...level, isReading: false, failure });
    }
  };

  return {
    all,
    open: async (listing) => {
      const id = levelId(listing);
      if (all.peek().has(id)) return;
      put(id, {
        ...listing,
        entries: [],
        next: undefined,
        isRead: false,
        isReading: true,
        failure: undefined,
      });
      put(id, await read(listing, 1));
    },
    more,
    reread: async (listings) => {
      const before = all.peek();
      const anew = new Map<string, Level>();
      for (const [id, listing] of listings) {
        anew.set(id, await read(listing, before.get(id)?.entries.length ?? 1));
      }
      // Listings that were opened meanwhile stay. All are set at once, so that they are drawn once.
      for (const [id, level] of all.peek()) if (!before.has(id)) anew.set(id, level);
      all.value = anew;
    },
  };
}
