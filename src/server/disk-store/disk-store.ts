import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { BodyId, Store, Transaction } from '#s3';
import { openBodyFiles, type BodyFiles } from './bodies.ts';
import { openDatabase } from './database.ts';
import { makeLayout } from './layout.ts';
import { asUsage } from './problems.ts';
import { asFull } from './disk-full.ts';
import { prepareTransactions, type Consequences } from './transaction.ts';

/**
 * Opens a store in a folder, for this process alone. What it has acknowledged survives any crash: bodies are files
 * that are flushed before a row refers to them, rows are in SQLite, and what a crash left unfinished is settled here.
 * Throws UsageError when the folder cannot be used, for example when another process has it, or when its contents are broken.
 */
export async function openDiskStore(dir: string): Promise<Store> {
  let db: DatabaseSync | undefined;
  try {
    const layout = await makeLayout(resolve(dir));
    db = openDatabase(layout.tables, dir);
    return await openStore(db, openBodyFiles(layout));
  } catch (error) {
    db?.close();
    throw asUsage(error, dir);
  }
}

async function openStore(db: DatabaseSync, files: BodyFiles): Promise<Store> {
  const isKept = db.prepare('SELECT 1 FROM kept WHERE id = ?');
  const forget = db.prepare('DELETE FROM dropped WHERE id = ?');
  await files.settle((id) => isKept.get(id) !== undefined);
  await removeAll(files, ids(db, 'dropped'));
  db.exec('DELETE FROM dropped');

  /** Bodies whose files are gone; the next transaction forgets them. */
  const removed: BodyId[] = [];
  const begin = prepareTransactions(db);
  // Transactions run one after the other: each waits for the one before it.
  let last: Promise<unknown> = Promise.resolve();
  /** Runs work as one transaction: all of it takes effect, or none. */
  const commit = async <T>(work: () => Promise<T>): Promise<T> => {
    db.exec('BEGIN');
    try {
      const forgotten = removed.length;
      for (const id of removed) forget.run(id);
      const result = await work();
      db.exec('COMMIT');
      removed.splice(0, forgotten);
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw asFull(error);
    }
  };
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = last.then(run);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    async transact<T>(mode: 'read' | 'write', work: (tx: Transaction) => Promise<T>) {
      const consequences: Consequences = { kept: [], dropped: [] };
      const run = () => work(begin(mode, consequences));
      const result = await inTurn(mode === 'read' ? run : () => commit(run));
      for (const id of consequences.kept) files.keep(id);
      await removeAll(files, consequences.dropped);
      removed.push(...consequences.dropped);
      return result;
    },
    bodies: files,
    close: () =>
      inTurn(async () => {
        if (db.isOpen) db.close();
      }),
    clear: () =>
      inTurn(async () => {
        db.exec(`BEGIN; DELETE FROM rows;
          INSERT OR IGNORE INTO dropped SELECT id FROM kept; DELETE FROM kept; COMMIT`);
        await files.settle(() => false);
        await removeAll(files, ids(db, 'dropped'));
        db.exec('DELETE FROM dropped');
      }),
  };
}

async function removeAll(files: BodyFiles, dropped: readonly BodyId[]): Promise<void> {
  await Promise.all(dropped.map((id) => files.remove(id)));
}

function ids(db: DatabaseSync, table: 'kept' | 'dropped'): BodyId[] {
  return db
    .prepare(`SELECT id FROM ${table}`)
    .all()
    .map(({ id }) => String(id));
}
