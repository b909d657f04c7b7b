import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { BodyId, Range, TableName, Tables, Transaction } from '#s3';
import { fromSortedBytes, sortedBytes } from './sorted-bytes.ts';

/** What a transaction does with bodies once it is committed. */
export interface Consequences {
  readonly kept: BodyId[];
  readonly dropped: BodyId[];
}

/** Makes the object for a transaction that the database has begun, or for reads that need none. */
export type Transactions = (mode: 'read' | 'write', consequences: Consequences) => Transaction;

const where = '"table" = ? AND "partition" = ?';

/** Prepares everything that transactions do. */
export function prepareTransactions(db: DatabaseSync): Transactions {
  const one = db.prepare(`SELECT "row" FROM rows WHERE ${where} AND "key" = ?`);
  const from = `SELECT "key", "row" FROM rows WHERE ${where} AND "key" >= ?`;
  const some = db.prepare(`${from} ORDER BY "key" LIMIT ?`);
  const someUntil = db.prepare(`${from} AND "key" < ? ORDER BY "key" LIMIT ?`);
  const put = db.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?)');
  const remove = db.prepare(`DELETE FROM rows WHERE ${where} AND "key" = ?`);
  const keep = db.prepare('INSERT OR IGNORE INTO kept VALUES (?)');
  const unkeep = db.prepare('DELETE FROM kept WHERE id = ?');
  const drop = db.prepare('INSERT OR IGNORE INTO dropped VALUES (?)');

  return (mode, { kept, dropped }) => {
    const write = async (statement: StatementSync, ...values: (string | Uint8Array)[]) => {
      if (mode === 'read') throw new Error('A read transaction cannot write.');
      statement.run(...values);
    };
    return {
      get: async <T extends TableName>(table: T, partition: string, key: string) =>
        parse(one.get(table, sortedBytes(partition), sortedBytes(key))?.row) as Tables[T] | undefined,
      scan: async <T extends TableName>(table: T, partition: string, range: Range) => {
        if (range.limit <= 0) return [];
        const place = [table, sortedBytes(partition), sortedBytes(range.from ?? '')] as const;
        const limit = Math.min(range.limit, Number.MAX_SAFE_INTEGER);
        const found =
          range.until === undefined
            ? some.all(...place, limit)
            : someUntil.all(...place, sortedBytes(range.until), limit);
        return found.flatMap(({ key, row }): [string, Tables[T]][] => {
          return key instanceof Uint8Array ? [[fromSortedBytes(key), parse(row) as Tables[T]]] : [];
        });
      },
      put: (table, partition, key, row) =>
        write(put, table, sortedBytes(partition), sortedBytes(key), JSON.stringify(row)),
      delete: (table, partition, key) => write(remove, table, sortedBytes(partition), sortedBytes(key)),
      keepBody: async (id) => {
        await write(keep, id);
        kept.push(id);
      },
      dropBody: async (id) => {
        await write(unkeep, id);
        await write(drop, id);
        dropped.push(id);
      },
      // The body's file is removed when it is discarded, or when the store is opened the next time.
      retireBody: async (id) => {
        await write(unkeep, id);
        await write(drop, id);
      },
    };
  };
}

function parse(row: SQLOutputValue | undefined): unknown {
  return typeof row === 'string' ? JSON.parse(row) : undefined;
}
