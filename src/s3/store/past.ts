import { S3Error } from '#protocol/errors';
import type { JournaledStore, Position } from './journal.ts';
import type { Tables } from './records.ts';
import type { Range, Store, TableName, Transaction } from './store.ts';
import { createUndoing, type Undoing } from './undoing.ts';

/**
 * A store as it was at this position: reads do not see anything that was written later, and nothing can be written to it. It can
 * be read as long as the journal goes back to the position.
 * @example
 * const before = createS3({ store: past(store, position) })
 * const response = await before.fetch(request)
 */
export function past(store: JournaledStore, position: Position): Store {
  const undoing = createUndoing(store, position);
  return {
    readOnly: true,
    transact: async (mode, work) =>
      mode === 'write' ? refuse() : store.transact('read', (tx) => work(createReader(tx, undoing))),
    bodies: { ...store.bodies, write: refuse, discard: refuse },
    close: () => undefined,
    clear: refuse,
  };
}

/** Each method reads the journal last, after the store: then no write can come in between. */
function createReader(tx: Transaction, undoing: Undoing): Transaction {
  return {
    get: async <T extends TableName>(table: T, partition: string, key: string) => {
      const now = await tx.get(table, partition, key);
      const undo = undoing.one(table, partition, key);
      return undo ? (undo.row as Tables[T] | undefined) : now;
    },
    scan: async <T extends TableName>(table: T, partition: string, range: Range) => {
      if (range.limit <= 0) return [];
      for (;;) {
        const expected = undoing.some(table, partition, range).length;
        const limit = Math.min(range.limit + expected, Number.MAX_SAFE_INTEGER);
        const now = await tx.scan(table, partition, { ...range, limit });
        const undone = undoing.some(table, partition, range);
        if (undone.length > expected) continue;
        return merge(now, undone as [string, { row: Tables[T] | undefined }][]).slice(0, range.limit);
      }
    },
    put: refuse,
    delete: refuse,
    keepBody: refuse,
    dropBody: refuse,
    retireBody: refuse,
  };
}

/** Replaces rows that were written since by what was there before, if anything. */
function merge<Row>(
  now: readonly [string, Row][],
  undone: readonly [string, { row: Row | undefined }][],
): [string, Row][] {
  if (undone.length === 0) return [...now];
  const written = new Set(undone.map(([key]) => key));
  const before = undone.flatMap(([key, { row }]): [string, Row][] => (row === undefined ? [] : [[key, row]]));
  // Both are already in order, which makes sorting fast.
  return [...now.filter(([key]) => !written.has(key)), ...before].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
}

async function refuse(): Promise<never> {
  throw new S3Error('AccessDenied', {
    message: 'This is the account as it was. The past can be looked at, not changed.',
  });
}
