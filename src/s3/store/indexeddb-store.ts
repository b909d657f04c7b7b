import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { S3Error } from '#protocol/errors';
import { collect, type Octets, toHex } from '#protocol/text';
import { isWhole } from './is-whole.ts';
import { DatabaseError, type LastingDatabase, openLastingDatabase } from './lasting-database.ts';
import type { Bodies, BodyId, Range, Store, TableName, Transaction } from './store.ts';
import type { BucketRecord, Tables } from './records.ts';

/** Raised whenever a table is added or its rows change. Existing data is kept. */
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
/** The bodies that no row refers to, yet or any longer, with the time since then. */
const unkept = 'unkept';
const everything = [...tables, bodies, unkept];

/** How long a body may wait for a row that refers to it: longer than a write in any other tab takes. */
const maxUnkeptAge = 60 * 60 * 1000;

interface Unkept {
  since: number;
}

const unkeptSince = (clock: () => Date): Unkept => ({ since: clock().getTime() });

/** How to open a store that outlives the page. */
export interface IndexedDBOptions {
  /** The clock that measures the age of unfinished writes. */
  readonly clock?: () => Date;
  /** Called once if a row is left out because somebody changed it by hand or the browser damaged it. */
  readonly onDamage?: () => void;
}

/**
 * Opens a store that outlives the page. Any number of tabs may have it open. Throws DatabaseError if the database is forbidden,
 * comes from a newer version of the site, or is blocked by an older one.
 */
export async function openIndexedDBStore(
  name: string,
  { clock = () => new Date(), onDamage = () => undefined }: IndexedDBOptions = {},
): Promise<Store> {
  const database = await openLastingDatabase({
    name,
    version,
    upgrade: (db, tx) => {
      everything
        .filter((table) => !db.objectStoreNames.contains(table))
        .forEach((table) => db.createObjectStore(table));
      // A failure ends the transaction, and so makes the opening fail.
      void upgradeBuckets(tx).catch(() => abort(tx));
    },
  });
  await sweep(await database.get(), clock().getTime() - maxUnkeptAge);
  let isDamaged = false;
  const seen: Seen = (table, row) => {
    if (row === undefined || isWhole(table, row)) return true;
    if (!isDamaged) onDamage();
    isDamaged = true;
    return false;
  };
  // There are few buckets, so damage to them is found at once; damage to an object is found when it is read.
  for (const row of await (await database.get()).getAll('buckets')) seen('buckets', row);
  return {
    transact: (mode, work) => guarded(database, (db) => transact(db, mode, work, clock, seen)),
    bodies: createBodies(database, clock),
    close: async () => database.close(),
    clear: () =>
      guarded(database, async (db) => {
        const tx = db.transaction(everything, 'readwrite');
        await Promise.all([...everything.map((store) => tx.objectStore(store).clear()), tx.done]);
      }),
  };
}

/** Checks whether a row may be shown. */
type Seen = (table: TableName, row: unknown) => boolean;

/** Completes buckets from before version 3, which did not say how open they are. */
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
  seen: Seen,
): Promise<T> {
  if (mode === 'read') return work(createReader(db.transaction([...tables], 'readonly'), seen));
  const tx = db.transaction(everything, 'readwrite', { durability: 'strict' });
  const done = tx.done;
  try {
    const result = await work(createWriter(tx, clock, seen));
    await done;
    return result;
  } catch (error) {
    done.catch(() => undefined);
    abort(tx);
    throw error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The transaction has already ended.
  }
}

type AnyTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

function createReader(tx: AnyTransaction<'readonly'> | AnyTransaction<'readwrite'>, seen: Seen): Transaction {
  return {
    get: async <T extends TableName>(table: T, partition: string, key: string) => {
      const row: unknown = await tx.objectStore(table).get([partition, key]);
      return seen(table, row) ? (row as Tables[T] | undefined) : undefined;
    },
    scan: async <T extends TableName>(table: T, partition: string, { from = '', until, limit }: Range) => {
      if (limit <= 0 || (until !== undefined && until <= from)) return [];
      // An array sorts after every string, so this is the end of the partition.
      const range = IDBKeyRange.bound([partition, from], [partition, until ?? []], false, true);
      const count = Math.min(limit, 0xffffffff);
      const store = tx.objectStore(table);
      const [keys, rows] = await Promise.all([store.getAllKeys(range, count), store.getAll(range, count)]);
      return keys.flatMap((key, index): [string, Tables[T]][] =>
        seen(table, rows[index]) ? [[(key as [string, string])[1], rows[index] as Tables[T]]] : [],
      );
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

function createWriter(tx: AnyTransaction<'readwrite'>, clock: () => Date, seen: Seen): Transaction {
  return {
    ...createReader(tx, seen),
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

function createBodies(database: LastingDatabase, clock: () => Date): Bodies {
  return {
    async write(body) {
      const bytes = body instanceof Uint8Array ? body : await collect(body);
      // Not `crypto.randomUUID`: a page on plain http has none.
      const id: BodyId = toHex(crypto.getRandomValues(new Uint8Array(16)));
      await guarded(database, async (db) => {
        const tx = db.transaction([bodies, unkept], 'readwrite');
        await Promise.all([
          tx.objectStore(bodies).put(bytes, id),
          tx.objectStore(unkept).put(unkeptSince(clock), id),
          tx.done,
        ]);
      });
      return id;
    },
    read: (id, from, until) =>
      guarded(database, async (db) => {
        const found: unknown = await db.get(bodies, id);
        return found instanceof Uint8Array ? (found as Octets).subarray(from, until) : undefined;
      }),
    discard: (...ids) => guarded(database, (db) => remove(db, ids)),
  };
}

/** Removes what unfinished writes of a crashed page left behind, but not those that another tab may still be working on. */
async function sweep(db: IDBPDatabase, before: number): Promise<void> {
  const tx = db.transaction(unkept);
  const [ids, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const old = ids.filter((_, index) => (Number((rows[index] as Unkept | null)?.since) || 0) < before);
  if (old.length > 0) await remove(db, old.map(String));
}

async function remove(db: IDBPDatabase, ids: readonly BodyId[]): Promise<void> {
  const tx = db.transaction([bodies, unkept], 'readwrite');
  const stores = [tx.objectStore(bodies), tx.objectStore(unkept)];
  await Promise.all([...ids.flatMap((id) => stores.map((store) => store.delete(id))), tx.done]);
}

/** Works with the database as it is now. If it is full or no longer available, throws an error that says so. */
async function guarded<T>(database: LastingDatabase, work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await database.get());
  } catch (error) {
    if (error instanceof DatabaseError)
      throw new S3Error('ServiceUnavailable', { message: error.message, cause: error });
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    throw new S3Error('InsufficientStorage', {
      message:
        "The browser's storage is full, so this was not stored. Nothing that was stored before is lost. Delete some objects and try again.",
      cause: error,
    });
  }
}
