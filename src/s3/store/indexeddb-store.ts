import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { S3Error } from '#protocol/errors';
import { collect, type Octets, toHex } from '#protocol/text';
import type { Bodies, BodyId, Range, Store, TableName, Transaction } from './store.ts';
import type { BucketRecord, Tables } from './records.ts';

/** Raised whenever a table is added or its rows change. What is there is kept. */
const version = 3;

const tables = [
  'buckets',
  'objects',
  'versions',
  'uploads',
  'parts',
  'manifests',
] as const satisfies readonly TableName[];
const bodies = 'bodies';
/** Bodies that no row refers to yet or any longer, with the time since when. */
const unkept = 'unkept';
const everything = [...tables, bodies, unkept];

/** How long a body may wait for a row that refers to it: longer than any other tab takes over a write. */
const maxUnkeptAge = 60 * 60 * 1000;

interface Unkept {
  since: number;
}

const unkeptSince = (clock: () => Date): Unkept => ({ since: clock().getTime() });

/**
 * Opens a store that outlives the page. Any number of tabs may have it open. Rejects when the browser forbids IndexedDB.
 * @param clock tells how old an unfinished write is
 */
export async function openIndexedDBStore(name: string, clock: () => Date = () => new Date()): Promise<Store> {
  const db = await open(name);
  await sweep(db, clock().getTime() - maxUnkeptAge);
  return {
    transact: (mode, work) => transact(db, mode, work, clock),
    bodies: createBodies(db, clock),
    close: () => db.close(),
    clear: () =>
      guarded(async () => {
        const tx = db.transaction(everything, 'readwrite');
        await Promise.all([...everything.map((store) => tx.objectStore(store).clear()), tx.done]);
      }),
  };
}

async function open(name: string): Promise<IDBPDatabase> {
  try {
    const db = await openDB(name, version, {
      upgrade: (opened, _before, _after, tx) => {
        everything
          .filter((table) => !opened.objectStoreNames.contains(table))
          .forEach((table) => opened.createObjectStore(table));
        void upgradeBuckets(tx);
      },
      // A tab with a newer version of the site waits for this one to let go.
      blocking: () => db.close(),
    });
    return db;
  } catch (cause) {
    throw new Error('This browser does not let the page store anything (IndexedDB is not available).', {
      cause,
    });
  }
}

/** Before version 3 a bucket did not say how open it is. */
async function upgradeBuckets(tx: AnyTransaction<'versionchange'>): Promise<void> {
  for await (const cursor of tx.objectStore('buckets')) {
    const bucket = cursor.value as Partial<BucketRecord>;
    await cursor.update({ ownership: 'BucketOwnerEnforced', acl: [], ...bucket });
  }
}

async function transact<T>(
  db: IDBPDatabase,
  mode: 'read' | 'write',
  work: (tx: Transaction) => Promise<T>,
  clock: () => Date,
): Promise<T> {
  if (mode === 'read') return guarded(() => work(createReader(db.transaction([...tables], 'readonly'))));
  return guarded(async () => {
    const tx = db.transaction(everything, 'readwrite', { durability: 'strict' });
    const done = tx.done;
    try {
      const result = await work(createWriter(tx, clock));
      await done;
      return result;
    } catch (error) {
      done.catch(() => undefined);
      abort(tx);
      throw error;
    }
  });
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

type AnyTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

function createReader(tx: AnyTransaction<'readonly'> | AnyTransaction<'readwrite'>): Transaction {
  return {
    get: async <T extends TableName>(table: T, partition: string, key: string) =>
      (await tx.objectStore(table).get([partition, key])) as Tables[T] | undefined,
    scan: async <T extends TableName>(table: T, partition: string, { from = '', until, limit }: Range) => {
      if (limit <= 0 || (until !== undefined && until <= from)) return [];
      // An array is after every string, so this is the end of the partition.
      const range = IDBKeyRange.bound([partition, from], [partition, until ?? []], false, true);
      const count = Math.min(limit, 0xffffffff);
      const store = tx.objectStore(table);
      const [keys, rows] = await Promise.all([store.getAllKeys(range, count), store.getAll(range, count)]);
      return keys.map((key, index) => [(key as [string, string])[1], rows[index] as Tables[T]]);
    },
    put: readOnly,
    delete: readOnly,
    keepBody: readOnly,
    dropBody: readOnly,
    retireBody: readOnly,
  };
}

async function readOnly(): Promise<void> {
  throw new Error('A read transaction cannot write.');
}

function createWriter(tx: AnyTransaction<'readwrite'>, clock: () => Date): Transaction {
  return {
    ...createReader(tx),
    put: async (table, partition, key, row) => {
      await tx.objectStore(table).put(row, [partition, key]);
    },
    delete: (table, partition, key) => tx.objectStore(table).delete([partition, key]),
    keepBody: (id) => tx.objectStore(unkept).delete(id),
    dropBody: (id) => tx.objectStore(bodies).delete(id),
    retireBody: async (id) => {
      await tx.objectStore(unkept).put(unkeptSince(clock), id);
    },
  };
}

function createBodies(db: IDBPDatabase, clock: () => Date): Bodies {
  return {
    async write(body) {
      const bytes = body instanceof Uint8Array ? body : await collect(body);
      // Not `crypto.randomUUID`: a page on plain http has none.
      const id: BodyId = toHex(crypto.getRandomValues(new Uint8Array(16)));
      await guarded(async () => {
        const tx = db.transaction([bodies, unkept], 'readwrite');
        await Promise.all([
          tx.objectStore(bodies).put(bytes, id),
          tx.objectStore(unkept).put(unkeptSince(clock), id),
          tx.done,
        ]);
      });
      return id;
    },
    read: async (id, from, until) =>
      ((await db.get(bodies, id)) as Octets | undefined)?.subarray(from, until),
    discard: (...ids) => guarded(() => remove(db, ids)),
  };
}

/** Removes what unfinished writes left behind: those of a page that crashed, not those of a tab in the middle of one. */
async function sweep(db: IDBPDatabase, before: number): Promise<void> {
  const tx = db.transaction(unkept);
  const [ids, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const old = ids.filter((_, index) => (rows[index] as Unkept).since < before);
  if (old.length > 0) await remove(db, old.map(String));
}

async function remove(db: IDBPDatabase, ids: readonly BodyId[]): Promise<void> {
  const tx = db.transaction([bodies, unkept], 'readwrite');
  const stores = [tx.objectStore(bodies), tx.objectStore(unkept)];
  await Promise.all([...ids.flatMap((id) => stores.map((store) => store.delete(id))), tx.done]);
}

/** Says plainly when the browser's storage is full. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    throw new S3Error('InsufficientStorage', {
      message:
        "The browser's storage is full, so this was not stored. Nothing that was stored before is lost. Delete some objects and try again.",
      cause: error,
    });
  }
}
