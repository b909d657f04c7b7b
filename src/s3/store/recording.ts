import type { Bytes } from '#protocol/text';
import type { Tables } from './records.ts';
import { bodiesOf } from './row-bodies.ts';
import type { BodyId, TableName, Transaction } from './store.ts';

/** One row that a transaction wrote, as it was before and after; `undefined` if there was none. */
export interface Write {
  readonly table: TableName;
  readonly partition: string;
  readonly key: string;
  readonly before: Readonly<Tables[TableName]> | undefined;
  readonly after: Readonly<Tables[TableName]> | undefined;
}

/** What one transaction wrote. */
export interface Recording {
  /** One write for each row, in the order in which the rows of a partition were first written. */
  readonly writes: readonly Write[];
  /** The bodies that the transaction dropped, and their total length. */
  readonly retired: readonly BodyId[];
  readonly retiredSize: Bytes;
  /** Whether the transaction wrote more than is remembered; then `writes` is empty. */
  readonly isCut: boolean;
}

/** A recording in progress. */
export interface Recorder {
  /** The same transaction, recorded. */
  readonly of: (tx: Transaction) => Transaction;
  /** What was recorded; `undefined` if nothing was written. */
  readonly finish: () => Recording | undefined;
}

type Row = Tables[TableName] | undefined;
type Unfinished = { -readonly [K in keyof Write]: Write[K] };

/** Records what one transaction writes. Rows are not copied, because nobody ever changes one in place. */
export function createRecorder(maxWrites: number): Recorder {
  const rows = new Map<string, Map<string, Unfinished>>();
  const retired: BodyId[] = [];
  let count = 0;

  const note = (table: TableName, partition: string, key: string, before: Row, after: Row) => {
    const place = `${table}/${partition}`;
    let writes = rows.get(place);
    if (!writes) rows.set(place, (writes = new Map<string, Unfinished>()));
    const write = writes.get(key);
    if (write) write.after = after;
    else if ((count += 1) <= maxWrites) writes.set(key, { table, partition, key, before, after });
  };

  return {
    of: (tx) => ({
      get: (...where) => tx.get(...where),
      scan: (...where) => tx.scan(...where),
      keepBody: (id) => tx.keepBody(id),
      retireBody: (id) => tx.retireBody(id),
      // The old row is requested first but not awaited: a store handles requests in order.
      put: async (table, partition, key, row) => {
        const before = tx.get(table, partition, key);
        await Promise.all([before, tx.put(table, partition, key, row)]);
        note(table, partition, key, await before, row);
      },
      delete: async (table, partition, key) => {
        const before = tx.get(table, partition, key);
        await Promise.all([before, tx.delete(table, partition, key)]);
        note(table, partition, key, await before, undefined);
      },
      dropBody: (id) => {
        retired.push(id);
        return tx.retireBody(id);
      },
    }),
    finish() {
      if (count === 0 && retired.length === 0) return undefined;
      const writes = [...rows.values()].flatMap((writesOfTable) => [...writesOfTable.values()]);
      const isCut = count > maxWrites;
      return { writes: isCut ? [] : writes, retired, retiredSize: sizeOf(retired, writes), isCut };
    },
  };
}

/** The total length of bodies, according to the rows that referred to them. */
function sizeOf(retired: readonly BodyId[], writes: readonly Write[]): Bytes {
  if (retired.length === 0) return 0;
  const sizes = new Map(
    writes.flatMap(({ before }) => (before ? bodiesOf(before) : [])).map(({ body, size }) => [body, size]),
  );
  return retired.reduce((total, id) => total + (sizes.get(id) ?? 0), 0);
}
