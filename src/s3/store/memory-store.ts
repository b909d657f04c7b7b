import { collect, type Octets } from '#protocol/text';
import { SortedMap } from './sorted-map.ts';
import type { Bodies, BodyId, Range, Store, TableName, Transaction } from './store.ts';
import type { Tables } from './records.ts';

type Partition = SortedMap<unknown>;

/** A store that lives as long as the page or process, and can be copied. */
export interface MemoryStore extends Store {
  /** A store that begins with what this one contains. What is written to either later is not in the other. */
  copy(): Promise<MemoryStore>;
}

/** Creates an empty store in memory. */
export function createMemoryStore(): MemoryStore {
  return storeOf({ partitions: new Map(), bodies: new Map(), bodyCount: 0 });
}

/** All that a store in memory holds. Rows and bodies are replaced, never changed. */
interface Contents {
  readonly partitions: Partitions;
  readonly bodies: Map<BodyId, Octets>;
  /** How many bodies there have been. */
  bodyCount: number;
}

function storeOf(contents: Contents): MemoryStore {
  const { partitions, bodies } = contents;
  // Transactions run one after another: each waits for the one before.
  let last: Promise<unknown> = Promise.resolve();

  const store: MemoryStore = {
    transact(mode, work) {
      const run = async () => {
        const tx = new MemoryTransaction(partitions, mode);
        try {
          const result = await work(tx);
          for (const id of tx.dropped) bodies.delete(id);
          return result;
        } catch (error) {
          tx.undo();
          throw error;
        }
      };
      const result = last.then(run);
      last = result.catch(() => undefined);
      return result;
    },
    bodies: createBodies(bodies, () => String((contents.bodyCount += 1))),
    close: () => undefined,
    clear: () =>
      store.transact('write', async () => {
        partitions.clear();
        bodies.clear();
      }),
    copy: () =>
      store.transact('read', async () =>
        storeOf({
          partitions: new Map([...partitions].map(([name, rows]) => [name, rows.copy()])),
          bodies: new Map(bodies),
          bodyCount: contents.bodyCount,
        }),
      ),
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

/** The rows of each table and partition. */
type Partitions = Map<string, Partition>;

/** A class, because creating an instance for every request costs almost nothing. */
class MemoryTransaction implements Transaction {
  readonly #partitions: Partitions;
  readonly #mode: 'read' | 'write';
  readonly #undo: (() => void)[] = [];
  /** Bodies to forget once the transaction has succeeded. */
  readonly dropped: BodyId[] = [];

  constructor(partitions: Partitions, mode: 'read' | 'write') {
    this.#partitions = partitions;
    this.#mode = mode;
  }

  async get<T extends TableName>(table: T, partition: string, key: string): Promise<Tables[T] | undefined> {
    return this.#partitions.get(nameOf(table, partition))?.get(key) as Tables[T] | undefined;
  }

  async put<T extends TableName>(table: T, partition: string, key: string, row: Tables[T]): Promise<void> {
    this.#write(nameOf(table, partition), key, row);
  }

  async delete(table: TableName, partition: string, key: string): Promise<void> {
    this.#write(nameOf(table, partition), key, undefined);
  }

  async scan<T extends TableName>(
    table: T,
    partition: string,
    { from, until, limit }: Range,
  ): Promise<[string, Tables[T]][]> {
    const found: [string, Tables[T]][] = [];
    if (limit <= 0) return found;
    for (const [key, row] of this.#partitions.get(nameOf(table, partition))?.entries(from, until) ?? []) {
      found.push([key, row as Tables[T]]);
      if (found.length === limit) break;
    }
    return found;
  }

  async keepBody(): Promise<void> {
    // In memory a body stays until it is dropped or discarded.
  }

  async dropBody(id: BodyId): Promise<void> {
    this.dropped.push(id);
  }

  async retireBody(): Promise<void> {
    // Whoever still reads the body discards it.
  }

  undo(): void {
    for (const step of this.#undo.reverse()) step();
  }

  #write(name: string, key: string, row: unknown): void {
    if (this.#mode === 'read') throw new Error('A read transaction cannot write.');
    const before = this.#partitions.get(name)?.get(key);
    this.#undo.push(() => this.#place(name, key, before));
    this.#place(name, key, row);
  }

  #place(name: string, key: string, row: unknown): void {
    let rows = this.#partitions.get(name);
    if (!rows) this.#partitions.set(name, (rows = new SortedMap()));
    if (row === undefined) rows.delete(key);
    else rows.set(key, row);
    if (rows.size === 0) this.#partitions.delete(name);
  }
}

function nameOf(table: TableName, partition: string): string {
  return `${table}/${partition}`;
}
