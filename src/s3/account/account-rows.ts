import type { Tables } from '../store/records.ts';
import { bodiesOf, withBodies, type RowBody } from '../store/row-bodies.ts';
import type { BodyId, Store, TableName, Transaction } from '../store/store.ts';

/** A row and its place in its table. */
export type PlacedRow<T extends TableName = TableName> = readonly [
  partition: string,
  key: string,
  row: Tables[T],
];

/** All rows of an account, by table and in order. */
export type AccountRows = { readonly [T in TableName]: readonly PlacedRow<T>[] };

/** The tables whose rows are partitioned by bucket. */
const bucketTables = [
  'objects',
  'versions',
  'uploads',
  'parts',
  'manifests',
] as const satisfies readonly TableName[];
/** All tables, beginning with the one that the others depend on. */
export const tableNames = ['buckets', ...bucketTables] as const satisfies readonly TableName[];

/** The number of rows to write before waiting for the store. */
const atOnce = 500;

/** Reads a whole account, as it is at one moment. */
export function readRows(store: Store): Promise<AccountRows> {
  return store.transact('read', readAll);
}

/** The bodies that the rows refer to. */
export function bodiesIn(rows: AccountRows): RowBody[] {
  return tableNames.flatMap((table) => rows[table].flatMap(([, , row]) => bodiesOf(row)));
}

/**
 * Replaces everything in an account with these rows, or changes nothing.
 * @param bodies by the body ids in the rows, the ids under which the bodies are written but not yet kept
 */
export async function replaceRows(
  store: Store,
  rows: AccountRows,
  bodies: ReadonlyMap<BodyId, BodyId>,
): Promise<void> {
  await store.transact('write', async (tx) => {
    const old = await readAll(tx);
    await inBatches(bodiesIn(old), ({ body }) => tx.dropBody(body));
    await inBatches(placed(old), ([table, partition, key]) => tx.delete(table, partition, key));
    await inBatches(placed(rows), ([table, partition, key, row]) =>
      tx.put(table, partition, key, withBodies(row, bodies)),
    );
    await inBatches([...bodies.values()], (id) => tx.keepBody(id));
  });
}

function placed(rows: AccountRows): [TableName, ...PlacedRow][] {
  return tableNames.flatMap((table) => rows[table].map((row): [TableName, ...PlacedRow] => [table, ...row]));
}

async function readAll(tx: Transaction): Promise<AccountRows> {
  const scan = async <T extends TableName>(table: T, partitions: readonly string[]) => {
    const rows: PlacedRow<T>[] = [];
    for (const partition of partitions) {
      const found = await tx.scan(table, partition, { limit: Number.MAX_SAFE_INTEGER });
      for (const [key, row] of found) rows.push([partition, key, row]);
    }
    return rows;
  };
  const buckets = await scan('buckets', ['']);
  const names = buckets.map(([, name]) => name);
  return {
    buckets,
    objects: await scan('objects', names),
    versions: await scan('versions', names),
    uploads: await scan('uploads', names),
    parts: await scan('parts', names),
    manifests: await scan('manifests', names),
  };
}

async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce) {
    await Promise.all(items.slice(from, from + atOnce).map(work));
  }
}
