import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { S3Error } from '#protocol/errors';
import { openIndexedDBStore } from './indexeddb-store.ts';
import { journal } from './journal.ts';
import { createMemoryStore } from './memory-store.ts';
import { bucket, itKeepsWhatAStoreKeeps, names, put, readText, text } from './store-contract.ts';
import type { PartRecord } from './records.ts';
import type { Store } from './store.ts';

/** A journaled store that forgets each write at once. */
function forgetful(store: Store): Store {
  const journaled = journal(store);
  return {
    ...journaled,
    transact: async (mode, work) => {
      const result = await journaled.transact(mode, work);
      journaled.forget();
      return result;
    },
  };
}

const part = (body: string, size: number): PartRecord => ({
  number: 1,
  size,
  etag: '',
  lastModified: 0,
  body,
});

/** Stores a body, and a row that refers to it. */
async function putPart(store: Store, key: string, value: string): Promise<string> {
  const body = await store.bodies.write(text(value));
  await store.transact('write', async (tx) => {
    await tx.put('parts', 'app', key, part(body, value.length));
    await tx.keepBody(body);
  });
  return body;
}

const dropPart = (store: Store, key: string) =>
  store.transact('write', async (tx) => {
    const row = await tx.get('parts', 'app', key);
    if (row?.body !== undefined) await tx.dropBody(row.body);
    await tx.delete('parts', 'app', key);
  });

let count = 0;

describe('a journal of the memory store', () =>
  itKeepsWhatAStoreKeeps(async () => forgetful(createMemoryStore())));

describe('a journal of the IndexedDB store', () =>
  itKeepsWhatAStoreKeeps(async () => forgetful(await openIndexedDBStore(`journal-${(count += 1)}`))));

describe('journal', () => {
  it('knows each row that was written, before and after', async () => {
    const store = journal(createMemoryStore());
    await put(store, 'a');
    await store.transact('write', async (tx) => {
      await tx.delete('buckets', '', 'a');
      await tx.put('buckets', '', 'b', bucket('x'));
      await tx.put('buckets', '', 'b', bucket('b'));
    });
    expect(store.position).toBe(2);
    const write = (key: string, before: unknown, after: unknown) => ({
      table: 'buckets',
      partition: '',
      key,
      before,
      after,
    });
    expect(store.writesSince(0)).toEqual([
      write('a', undefined, bucket('a')),
      write('a', bucket('a'), undefined),
      write('b', undefined, bucket('b')),
    ]);
    expect(store.writesSince(0, 1)).toHaveLength(1);
    expect(store.writesSince(1)).toHaveLength(2);
    expect(store.writesSince(2)).toEqual([]);
  });

  it('knows nothing of what was undone, or only read', async () => {
    const store = journal(createMemoryStore());
    const failing = store.transact('write', async (tx) => {
      await tx.put('buckets', '', 'a', bucket('a'));
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await names(store);
    await store.transact('write', (tx) => tx.get('buckets', '', 'a'));
    expect([store.position, store.writesSince(0)]).toEqual([0, []]);
  });

  it('forgets what is more than it may remember, the oldest first', async () => {
    const store = journal(createMemoryStore(), { maxWrites: 3 });
    await put(store, 'a', 'b');
    await put(store, 'c');
    expect(store.earliest).toBe(0);
    await put(store, 'd');
    expect([store.earliest, store.position]).toEqual([1, 3]);
    expect(store.writesSince(1).map(({ key }) => key)).toEqual(['c', 'd']);
    expect(() => store.writesSince(0)).toThrow('goes back to 1');
    await put(store, 'e', 'f', 'g', 'h');
    expect([store.earliest, store.position]).toEqual([4, 4]);
  });

  it('lets dropped bodies be read until they are forgotten', async () => {
    const store = journal(createMemoryStore());
    const body = await putPart(store, 'p', 'hello');
    await dropPart(store, 'p');
    expect(await readText(store, body)).toBe('hello');
    store.forget();
    expect([store.earliest, store.position]).toEqual([2, 2]);
    expect(await readText(store, body)).toBeUndefined();
  });

  it('keeps no more dropped bodies than there is room for', async () => {
    const store = journal(createMemoryStore(), { maxBytes: 10 });
    const bodies = [];
    for (const key of ['p', 'q', 'r']) {
      bodies.push(await putPart(store, key, 'hello'));
      await dropPart(store, key);
    }
    expect(await Promise.all(bodies.map((body) => readText(store, body)))).toEqual([
      undefined,
      'hello',
      'hello',
    ]);
    expect(store.earliest).toBe(2);
  });

  it('gives up what it keeps when the storage is full', async () => {
    const base = createMemoryStore();
    const full = async () => Promise.reject(new S3Error('InsufficientStorage'));
    let isFull = false;
    const store = journal({
      ...base,
      bodies: { ...base.bodies, write: (body) => (isFull ? full() : base.bodies.write(body)) },
    });
    const body = await putPart(store, 'p', 'hello');
    await dropPart(store, 'p');
    isFull = true;
    await expect(store.bodies.write(text('more'))).rejects.toMatchObject({ code: 'InsufficientStorage' });
    expect(await readText(store, body)).toBeUndefined();
    expect(store.earliest).toBe(store.position);
  });

  it('forgets when the account is emptied', async () => {
    const store = journal(createMemoryStore());
    await put(store, 'a');
    await store.clear();
    expect([store.earliest, store.position]).toEqual([2, 2]);
  });
});
