import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { openIndexedDBStore } from './indexeddb-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { bucket, itKeepsWhatAStoreKeeps, names, put, readText, text } from './store-contract.ts';

let count = 0;
const freshName = () => `store-${(count += 1)}`;

describe('the memory store', () => {
  itKeepsWhatAStoreKeeps(async () => createMemoryStore());

  it('is copied with what it holds, and neither gets what the other gets later', async () => {
    const first = createMemoryStore();
    await put(first, 'a', 'b');
    const body = await first.bodies.write(text('of both'));
    const copied = await first.copy();
    await put(first, 'of the first');
    await put(copied, 'of the copy');
    const later = await first.bodies.write(text('of the first'));
    const own = await copied.bodies.write(text('of the copy'));
    expect(await names(first)).toEqual(['a', 'b', 'of the first']);
    expect(await names(copied)).toEqual(['a', 'b', 'of the copy']);
    await first.bodies.discard(body);
    expect(await readText(copied, body)).toBe('of both');
    expect([await readText(first, later), await readText(copied, own)]).toEqual([
      'of the first',
      'of the copy',
    ]);
    await first.clear();
    expect(await names(copied)).toEqual(['a', 'b', 'of the copy']);
  });
});

/** The same as a copy of a store that has held something else. */
describe('a copy of a memory store', () =>
  itKeepsWhatAStoreKeeps(async () => {
    const first = createMemoryStore();
    await first.bodies.write(text('x'));
    return first.copy();
  }));

describe('the IndexedDB store', () => {
  itKeepsWhatAStoreKeeps(() => openIndexedDBStore(freshName()));

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
    const crashed = await openIndexedDBStore(name, { clock: () => new Date(noon) });
    const unkept = await crashed.bodies.write(text('lost'));
    const kept = await crashed.bodies.write(text('kept'));
    const retired = await crashed.bodies.write(text('old'));
    for (const id of [kept, retired]) await crashed.transact('write', (tx) => tx.keepBody(id));
    await crashed.transact('write', (tx) => tx.retireBody(retired));
    const soon = await openIndexedDBStore(name, { clock: () => new Date(noon + 60_000) });
    expect(await readText(soon, unkept)).toBe('lost');
    expect(await readText(soon, retired)).toBe('old');
    const later = await openIndexedDBStore(name, { clock: () => new Date(noon + 2 * 60 * 60_000) });
    expect(await readText(later, unkept)).toBeUndefined();
    expect(await readText(later, retired)).toBeUndefined();
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
