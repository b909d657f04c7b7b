import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { openIndexedDBStore } from './indexeddb-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { BucketRecord } from './records.ts';
import type { Store } from './store.ts';

const bucket = (name: string): BucketRecord => ({
  name,
  region: 'us-east-1',
  owner: 'me',
  created: 0,
  ownership: 'BucketOwnerEnforced',
  acl: [],
});
const text = (value: string) => new TextEncoder().encode(value);
let count = 0;
const freshName = () => `store-${(count += 1)}`;

const stores: [string, () => Promise<Store>][] = [
  ['the memory store', async () => createMemoryStore()],
  ['the IndexedDB store', () => openIndexedDBStore(freshName())],
];

const names = (store: Store, range = {}) =>
  store.transact('read', async (tx) =>
    (await tx.scan('buckets', '', { limit: 100, ...range })).map(([key, row]) => {
      expect(row.name).toBe(key);
      return key;
    }),
  );

async function put(store: Store, ...keys: string[]): Promise<void> {
  await store.transact('write', async (tx) => {
    for (const key of keys) await tx.put('buckets', '', key, bucket(key));
  });
}

async function* pieces(...values: string[]): AsyncGenerator<Uint8Array> {
  for (const value of values) yield text(value);
}

async function readText(store: Store, id: string, from = 0, until = 100): Promise<string | undefined> {
  const body = await store.bodies.read(id, from, until);
  return body && new Response(body).text();
}

describe.each(stores)('%s', (_, open) => {
  it('reads rows in the order of their keys, in any range', async () => {
    const store = await open();
    await put(store, 'b', 'd', 'a', 'c', '\u00ff');
    expect(await names(store)).toEqual(['a', 'b', 'c', 'd', '\u00ff']);
    expect(await names(store, { from: 'b', until: 'd' })).toEqual(['b', 'c']);
    expect(await names(store, { from: 'bb', limit: 2 })).toEqual(['c', 'd']);
    expect(await names(store, { from: 'c', until: 'b' })).toEqual([]);
    expect(await names(store, { limit: 0 })).toEqual([]);
  });

  it('keeps partitions apart', async () => {
    const store = await open();
    await store.transact('write', async (tx) => {
      await tx.put('buckets', 'p', 'a', bucket('a'));
      await tx.put('buckets', 'q', 'a', bucket('b'));
      await tx.delete('buckets', 'p', 'a');
    });
    await store.transact('read', async (tx) => {
      expect(await tx.get('buckets', 'p', 'a')).toBeUndefined();
      expect(await tx.get('buckets', 'q', 'a')).toEqual(bucket('b'));
    });
  });

  it('undoes all of a transaction that fails', async () => {
    const store = await open();
    await put(store, 'a', 'b');
    const failing = store.transact('write', async (tx) => {
      await tx.put('buckets', '', 'c', bucket('c'));
      await tx.delete('buckets', '', 'a');
      await tx.put('buckets', '', 'b', bucket('other'));
      await tx.delete('buckets', '', 'b');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await names(store)).toEqual(['a', 'b']);
  });

  it('does not write in a transaction that only reads', async () => {
    const store = await open();
    const failing = store.transact('read', (tx) => tx.put('buckets', '', 'a', bucket('a')));
    await expect(failing).rejects.toThrow('cannot write');
    expect(await names(store)).toEqual([]);
  });

  it('runs transactions as if one after the other', async () => {
    const store = await open();
    await store.transact('write', (tx) => tx.put('buckets', '', 'n', { ...bucket('n'), created: 0 }));
    const increment = () =>
      store.transact('write', async (tx) => {
        const row = await tx.get('buckets', '', 'n');
        await tx.get('buckets', '', 'other');
        if (row) await tx.put('buckets', '', 'n', { ...row, created: row.created + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    const row = await store.transact('read', (tx) => tx.get('buckets', '', 'n'));
    expect(row?.created).toBe(20);
  });

  it('keeps bodies, whole or streamed, and reads any range of them', async () => {
    const store = await open();
    const whole = await store.bodies.write(text('hello'));
    const streamed = await store.bodies.write(pieces('str', '', 'eamed'));
    expect(await readText(store, whole)).toBe('hello');
    expect(await readText(store, streamed)).toBe('streamed');
    expect(await readText(store, streamed, 2, 4)).toBe('re');
  });

  it('lets go of a body when the transaction that drops it is through, not when it fails', async () => {
    const store = await open();
    const id = await store.bodies.write(text('x'));
    await store.transact('write', (tx) => tx.keepBody(id));
    const failing = store.transact('write', async (tx) => {
      await tx.dropBody(id);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await readText(store, id)).toBe('x');
    await store.transact('write', (tx) => tx.dropBody(id));
    expect(await readText(store, id)).toBeUndefined();
  });

  it('takes back a body that nothing refers to', async () => {
    const store = await open();
    const id = await store.bodies.write(text('x'));
    await store.bodies.discard(id);
    expect(await readText(store, id)).toBeUndefined();
  });

  it('is empty after clear', async () => {
    const store = await open();
    await put(store, 'a');
    const id = await store.bodies.write(text('x'));
    await store.clear();
    expect(await names(store)).toEqual([]);
    expect(await readText(store, id)).toBeUndefined();
  });
});

describe('the IndexedDB store', () => {
  it('finds everything again when it is opened again, and shares it between tabs', async () => {
    const name = freshName();
    const first = await openIndexedDBStore(name);
    const second = await openIndexedDBStore(name);
    await put(first, 'a');
    expect(await names(second)).toEqual(['a']);
    await put(second, 'b');
    void first.close();
    void second.close();
    expect(await names(await openIndexedDBStore(name))).toEqual(['a', 'b']);
  });

  it('takes over what an older version of the site has stored', async () => {
    const name = freshName();
    const old = await openDB(name, 1, {
      upgrade: (db) =>
        ['buckets', 'objects', 'versions', 'bodies', 'unkept'].forEach((table) =>
          db.createObjectStore(table),
        ),
    });
    await old.put('buckets', { name: 'a', region: 'us-east-1', owner: 'me', created: 0 }, ['', 'a']);
    old.close();
    const store = await openIndexedDBStore(name);
    expect(await store.transact('read', (tx) => tx.get('buckets', '', 'a'))).toEqual(bucket('a'));
  });

  it('sweeps away what a crash left behind, but nothing that a tab may still be writing', async () => {
    const name = freshName();
    const noon = Date.parse('2026-01-31T12:00:00Z');
    const crashed = await openIndexedDBStore(name, () => new Date(noon));
    const unkept = await crashed.bodies.write(text('lost'));
    const kept = await crashed.bodies.write(text('kept'));
    await crashed.transact('write', (tx) => tx.keepBody(kept));
    const soon = await openIndexedDBStore(name, () => new Date(noon + 60_000));
    expect(await readText(soon, unkept)).toBe('lost');
    const later = await openIndexedDBStore(name, () => new Date(noon + 2 * 60 * 60_000));
    expect(await readText(later, unkept)).toBeUndefined();
    expect(await readText(later, kept)).toBe('kept');
  });

  it('says that the storage is full, and loses nothing', async () => {
    const store = await openIndexedDBStore(freshName());
    const kept = await store.bodies.write(text('kept'));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.bodies.write(text('x'))).rejects.toMatchObject({
      code: 'InsufficientStorage',
      message: expect.stringContaining("browser's storage is full") as unknown,
    });
    full.mockRestore();
    expect(await readText(store, kept)).toBe('kept');
  });

  it('says when the browser forbids it', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(openIndexedDBStore(freshName())).rejects.toThrow('does not let the page store anything');
    open.mockRestore();
  });
});
