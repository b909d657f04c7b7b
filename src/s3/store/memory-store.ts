import { collect, type Octets } from '../body/octets.ts';
import { SortedMap } from './sorted-map.ts';
import type { Bodies, BodyId, Range, Store, TableName, Transaction } from './store.ts';
import type { Tables } from './records.ts';

type Partition = SortedMap<unknown>;

/** A store that lives as long as the page or process does. */
export function createMemoryStore(): Store {
  const partitions = new Map<string, Partition>();
  const bodies = new Map<BodyId, Octets>();
  let bodyCount = 0;
  // Transactions run one after the other: each waits for the one before it.
  let last: Promise<unknown> = Promise.resolve();

  const store: Store = {
    transact(mode, work) {
      const run = async () => {
        const undo: (() => void)[] = [];
        const dropped: BodyId[] = [];
        try {
          const result = await work(createTransaction(partitions, mode, undo, dropped));
          for (const id of dropped) bodies.delete(id);
          return result;
        } catch (error) {
          for (const step of undo.reverse()) step();
          throw error;
        }
      };
      const result = last.then(run);
      last = result.catch(() => undefined);
      return result;
    },
    bodies: createBodies(bodies, () => String((bodyCount += 1))),
    close: () => undefined,
    clear: () =>
      store.transact('write', async () => {
        partitions.clear();
        bodies.clear();
      }),
  };
  return store;
}

function createBodies(bodies: Map<BodyId, Octets>, nextId: () => BodyId): Bodies {
  return {
    async write(body) {
      const bytes = body instanceof Uint8Array ? body : await collect(body);
      const id = nextId();
      bodies.set(id, bytes);
      return id;
    },
    read: async (id, from, until) => bodies.get(id)?.subarray(from, until),
    discard: async (...ids) => ids.forEach((id) => bodies.delete(id)),
  };
}

function createTransaction(
  partitions: Map<string, Partition>,
  mode: 'read' | 'write',
  undo: (() => void)[],
  dropped: BodyId[],
): Transaction {
  const name = (table: TableName, partition: string) => `${table}/${partition}`;

  const place = (rowsName: string, key: string, row: unknown) => {
    let rows = partitions.get(rowsName);
    if (!rows) partitions.set(rowsName, (rows = new SortedMap()));
    if (row === undefined) rows.delete(key);
    else rows.set(key, row);
    if (rows.size === 0) partitions.delete(rowsName);
  };

  const write = (table: TableName, partition: string, key: string, row: unknown) => {
    if (mode === 'read') throw new Error('A read transaction cannot write.');
    const rowsName = name(table, partition);
    const before = partitions.get(rowsName)?.get(key);
    undo.push(() => place(rowsName, key, before));
    place(rowsName, key, row);
  };

  return {
    get: async <T extends TableName>(table: T, partition: string, key: string) =>
      partitions.get(name(table, partition))?.get(key) as Tables[T] | undefined,
    put: async (table, partition, key, row) => write(table, partition, key, row),
    delete: async (table, partition, key) => write(table, partition, key, undefined),
    scan: async <T extends TableName>(table: T, partition: string, { from, until, limit }: Range) => {
      const found: [string, Tables[T]][] = [];
      if (limit <= 0) return found;
      for (const [key, row] of partitions.get(name(table, partition))?.entries(from, until) ?? []) {
        found.push([key, row as Tables[T]]);
        if (found.length === limit) break;
      }
      return found;
    },
    keepBody: async () => undefined,
    dropBody: async (id) => void dropped.push(id),
    retireBody: async () => undefined,
  };
}
