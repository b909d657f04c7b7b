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

/** SQLite's own code for a database that somebody else has locked. */
const sqliteBusy = 5;

/**
 * Opens the tables of a store for this process alone; the lock ends with the process, however it ends. What a transaction
 * has committed is on the disk then (`synchronous = FULL`: the log is flushed at every commit), for a client that has its
 * answer may rely on it. Throws UsageError when another process has them open, or a newer version wrote them.
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
        `${dir} was written by another version of Learn S3 (format ${String(found)}, not ${format}).`,
      );
    }
    db.exec('COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw (error as { errcode?: number }).errcode === sqliteBusy
      ? new UsageError(
          `${dir} is in use by another process. Stop that one, or choose another folder with --data.`,
        )
      : error;
  }
}
