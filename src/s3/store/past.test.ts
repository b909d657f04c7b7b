import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexedDBStore } from './indexeddb-store.ts';
import { journal } from './journal.ts';
import { createMemoryStore } from './memory-store.ts';
import { past } from './past.ts';
import { bucket, names, put } from './store-contract.ts';
import type { Store, TableName, Transaction } from './store.ts';

const tables = ['buckets', 'objects', 'parts'] as const satisfies readonly TableName[];
const partitions = ['', 'p', 'p/q'];

interface Step {
  table: (typeof tables)[number];
  partition: string;
  key: string;
  /** `undefined` to delete. */
  value: number | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  table: fc.constantFrom(...tables),
  partition: fc.constantFrom(...partitions),
  key: fc.constantFrom('a', 'a\0b', 'a/', 'b', 'é', '\uffff', '__proto__'),
  value: fc.option(fc.nat(), { nil: undefined }),
});
const transaction = fc.record({
  steps: fc.array(step, { maxLength: 6 }),
  fails: fc.boolean(),
});
const ranges = fc.record({
  table: fc.constantFrom(...tables),
  partition: fc.constantFrom(...partitions),
  from: fc.constantFrom(undefined, 'a', 'a/', 'b'),
  until: fc.constantFrom(undefined, 'b', 'é', 'a'),
  limit: fc.nat(6),
});

const write = async (tx: Transaction, { table, partition, key, value }: Step) =>
  value === undefined
    ? tx.delete(table, partition, key)
    : tx.put(table, partition, key, { ...bucket(key), created: value });

/** Every row of every table. */
const snapshot = (store: Store) =>
  store.transact('read', async (tx) => {
    const rows = [];
    for (const table of tables) {
      for (const partition of partitions) {
        rows.push([table, partition, await tx.scan(table, partition, { limit: Number.MAX_SAFE_INTEGER })]);
      }
    }
    return rows;
  });

function itShowsThePast(open: () => Promise<Store>, numRuns: number): void {
  it('shows every moment as it was, whole and in every range', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(transaction, { maxLength: 12 }),
        fc.array(ranges, { maxLength: 6 }),
        async (transactions, looks) => {
          const store = journal(await open());
          const early = past(store, 0);
          const moments = [{ position: 0, rows: await snapshot(store), seen: await look(store, looks) }];
          for (const { steps, fails } of transactions) {
            const done = store.transact('write', async (tx) => {
              for (const one of steps) await write(tx, one);
              if (fails) throw new Error('on purpose');
            });
            await done.catch(() => undefined);
            moments.push({
              position: store.position,
              rows: await snapshot(store),
              seen: await look(store, looks),
            });
            // A past store that has been read before also undoes what was written meanwhile.
            expect(await snapshot(early)).toEqual(moments[0]?.rows);
          }
          for (const { position, rows, seen } of moments) {
            const then = past(store, position);
            expect(await snapshot(then)).toEqual(rows);
            expect(await look(then, looks)).toEqual(seen);
          }
        },
      ),
      { numRuns },
    );
  });

  it('stays as it was while others write', async () => {
    const store = journal(await open());
    await put(store, 'a', 'c');
    const then = past(store, store.position);
    const writing = Promise.all(Array.from({ length: 50 }, (_, index) => put(store, `b${index}`, 'c')));
    const looking = Array.from({ length: 50 }, () => names(then, { limit: 3 }));
    for (const seen of await Promise.all(looking)) expect(seen).toEqual(['a', 'c']);
    await writing;
    expect(await names(then)).toEqual(['a', 'c']);
  });
}

type Look = typeof ranges extends fc.Arbitrary<infer T> ? T : never;

const look = (store: Store, looks: readonly Look[]) =>
  store.transact('read', async (tx) => {
    const seen: unknown[] = [];
    for (const { table, partition, from, until, limit } of looks) {
      const range = { limit, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
      seen.push(await tx.scan(table, partition, range), await tx.get(table, partition, from ?? 'é'));
    }
    return seen;
  });

let count = 0;

describe('the past, in memory', () => itShowsThePast(async () => createMemoryStore(), 200));
describe('the past, in IndexedDB', () =>
  itShowsThePast(() => openIndexedDBStore(`past-${(count += 1)}`), 40));

describe('past', () => {
  it('cannot be written to', async () => {
    const store = journal(createMemoryStore());
    await put(store, 'a');
    const then = past(store, store.position);
    await expect(put(then, 'b')).rejects.toMatchObject({ code: 'AccessDenied' });
    const failing = then.transact('read', (tx) => tx.delete('buckets', '', 'a'));
    await expect(failing).rejects.toThrow('not changed');
    await expect(then.bodies.write(new Uint8Array())).rejects.toThrow('not changed');
    await expect(then.clear()).rejects.toThrow('not changed');
    expect(await names(store)).toEqual(['a']);
  });

  it('ends where the journal does', async () => {
    const store = journal(createMemoryStore());
    await put(store, 'a');
    const then = past(store, 0);
    expect(await names(then)).toEqual([]);
    store.forget();
    await expect(names(then)).rejects.toMatchObject({ code: 'InvalidRequest' });
    expect(await names(past(store, store.position))).toEqual(['a']);
  });
});
