import { expect, it } from 'vitest';
import type { BucketRecord } from './records.ts';
import type { Store } from './store.ts';

/** A row to store. */
export const bucket = (name: string): BucketRecord => ({
  name,
  region: 'us-east-1',
  owner: 'me',
  created: 0,
  ownership: 'BucketOwnerEnforced',
  acl: [],
});
/** Bytes to store. */
export const text = (value: string) => new TextEncoder().encode(value);

/** The keys of the rows in a range. */
export const names = (store: Store, range = {}) =>
  store.transact('read', async (tx) =>
    (await tx.scan('buckets', '', { limit: 100, ...range })).map(([key, row]) => {
      expect(row.name).toBe(key);
      return key;
    }),
  );

/** Stores rows under these keys. */
export async function put(store: Store, ...keys: string[]): Promise<void> {
  await store.transact('write', async (tx) => {
    for (const key of keys) await tx.put('buckets', '', key, bucket(key));
  });
}

async function* pieces(...values: string[]): AsyncGenerator<Uint8Array> {
  for (const value of values) yield text(value);
}

/** The text of a body, or of a range of it. */
export async function readText(store: Store, id: string, from = 0, until = 100): Promise<string | undefined> {
  const body = await store.bodies.read(id, from, until);
  return body && new Response(body).text();
}

/** Tests what every store must do, however it is implemented. */
export function itKeepsWhatAStoreKeeps(open: () => Promise<Store>): void {
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

  it('lets a retired body be read until it is discarded', async () => {
    const store = await open();
    const id = await store.bodies.write(text('x'));
    await store.transact('write', (tx) => tx.keepBody(id));
    await store.transact('write', (tx) => tx.retireBody(id));
    expect(await readText(store, id)).toBe('x');
    await store.bodies.discard(id, id);
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
    const retired = await store.bodies.write(text('x'));
    await store.transact('write', (tx) => tx.keepBody(retired));
    await store.transact('write', (tx) => tx.retireBody(retired));
    await store.clear();
    expect(await names(store)).toEqual([]);
    expect(await readText(store, id)).toBeUndefined();
    expect(await readText(store, retired)).toBeUndefined();
  });
}
