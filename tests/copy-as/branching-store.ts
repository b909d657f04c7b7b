import { collect } from '#protocol/text';
import { createMemoryStore, type Store, type TableName, type Tables } from '#s3';

/** One thing that was written to a store. */
export type Written =
  | { readonly body: Uint8Array<ArrayBuffer> }
  | { readonly table: TableName; readonly partition: string; readonly key: string; readonly row: unknown };

/** A store in memory that remembers everything written to it, so that copies of it as it was at any time can be made. */
export interface BranchingStore extends Store {
  readonly written: readonly Written[];
}

/** A store that begins with what another one contained after those writes. */
export async function branch(history: readonly Written[] = []): Promise<BranchingStore> {
  const store = createMemoryStore();
  const written = [...history];
  await store.transact('write', async (tx) => {
    for (const item of history) {
      if ('body' in item) await store.bodies.write(item.body);
      else if (item.row === undefined) await tx.delete(item.table, item.partition, item.key);
      else await tx.put(item.table, item.partition, item.key, item.row as Tables[TableName]);
    }
  });
  return {
    ...store,
    written,
    bodies: {
      ...store.bodies,
      write: async (body) => {
        const bytes = body instanceof Uint8Array ? body : await collect(body);
        const id = await store.bodies.write(bytes);
        written.push({ body: bytes });
        return id;
      },
    },
    transact: async (mode, work) => {
      let changes: Written[] = [];
      const result = await store.transact(mode, (tx) => {
        changes = [];
        return work({
          get: (...where) => tx.get(...where),
          scan: (...where) => tx.scan(...where),
          keepBody: (id) => tx.keepBody(id),
          dropBody: (id) => tx.dropBody(id),
          retireBody: (id) => tx.retireBody(id),
          put: async (table, partition, key, row) => {
            await tx.put(table, partition, key, row);
            changes.push({ table, partition, key, row: structuredClone(row) });
          },
          delete: async (table, partition, key) => {
            await tx.delete(table, partition, key);
            changes.push({ table, partition, key, row: undefined });
          },
        });
      });
      written.push(...changes);
      return result;
    },
  };
}
