import { DatabaseSync } from 'node:sqlite';
import { UsageError } from '../usage-error.ts';

const format = 1;

const schema = `
  CREATE TABLE rows (
    "table" TEXT NOT NULL, "partition" BLOB NOT NULL, "key" BLOB NOT NULL, "row" TEXT NOT NULL,
    PRIMARY KEY ("table", "partition", "key")
  ) WITHOUT ROWID;
  CREATE TABLE kept (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE dropped (id TEXT PRIMARY KEY) WITHOUT ROWID;
  PRAGMA user_version = ${format};
`;

/** SQLite's code for a database that is broken. */
const sqliteCorrupt = 11;
/** A database of up to this many bytes is checked whole when it is opened, which takes only a moment. */
const smallDatabase = 64 * 1024 ** 2;

/**
 * Opens the tables of a store for this process alone; the lock ends with the process, however that ends. What a transaction
 * has committed is on the disk (`synchronous = FULL`: the log is flushed at every commit), since a client that has its answer
 * may rely on it. Throws UsageError when another version wrote the tables, and SQLite's errors for everything else.
 */
export function openDatabase(path: string, dir: string): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    db.exec('PRAGMA cache_size = -65536; BEGIN EXCLUSIVE;');
    const found = db.prepare('PRAGMA user_version').get()?.user_version;
    if (found === 0) db.exec(schema);
    else if (found !== format) {
      throw new UsageError(
        `${dir} was written by another version of Learn S3 (format ${String(found)}, not ${format}). Update this one, or choose another folder with --data.`,
      );
    }
    db.exec('COMMIT');
    verifyWhole(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Throws for a broken database. Only the beginning of a large one is checked: damage to the rest shows when it is read. */
function verifyWhole(db: DatabaseSync): void {
  for (const table of ['rows', 'kept', 'dropped']) db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get();
  const pages = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  if (pages * Number(db.prepare('PRAGMA page_size').get()?.page_size) > smallDatabase) return;
  const found = db.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { errcode: sqliteCorrupt });
}
