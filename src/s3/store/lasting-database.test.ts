import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { openIndexedDBStore } from './indexeddb-store.ts';
import { openLastingDatabase } from './lasting-database.ts';
import { names, put, readText, text } from './store-contract.ts';

let count = 0;
const freshName = () => `lasting-${(count += 1)}`;

describe('a store in this browser', () => {
  it('of a newer version of the site is left as it is, and the page says so', async () => {
    const name = freshName();
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('something') });
    await newer.put('something', 'kept', 'a');
    newer.close();
    await expect(openIndexedDBStore(name)).rejects.toMatchObject({
      problem: 'newer',
      message: expect.stringMatching(/newer version.*Nothing of it is lost.*reload/) as string,
    });
    expect(await (await openDB(name)).get('something', 'a')).toBe('kept');
  });

  it('that another tab makes newer is let go of, and then says so', async () => {
    const name = freshName();
    const store = await openIndexedDBStore(name);
    await put(store, 'a');
    const upgraded = await openDB(name, 99);
    for (const work of [() => names(store), () => put(store, 'b'), () => store.bodies.write(text('x'))])
      await expect(work()).rejects.toMatchObject({
        code: 'ServiceUnavailable',
        message: expect.stringMatching(/newer version.*reload/) as string,
      });
    expect(await upgraded.get('buckets', ['', 'a'])).toMatchObject({ name: 'a' });
  });

  it('that an older tab does not let go of says which tab to close', async () => {
    const name = freshName();
    await openDB(name, 1);
    const plan = { name, version: 2, upgrade: () => undefined, patience: 1 };
    await expect(openLastingDatabase(plan)).rejects.toMatchObject({
      problem: 'blocked',
      message: expect.stringMatching(/Another tab.*Close that tab/) as string,
    });
  });

  it('that is cleared in the middle of a session is empty, and goes on', async () => {
    const name = freshName();
    const store = await openIndexedDBStore(name);
    await put(store, 'a');
    await deleteDB(name);
    expect(await names(store)).toEqual([]);
    await put(store, 'b');
    const body = await store.bodies.write(text('new'));
    expect(await names(store)).toEqual(['b']);
    expect(await readText(store, body)).toBe('new');
  });

  it('with rows that were changed by hand leaves them out, says so once, and shows all others', async () => {
    const name = freshName();
    const onDamage = vi.fn();
    const store = await openIndexedDBStore(name, { onDamage });
    await put(store, 'a', 'b', 'c');
    const byHand = await openDB(name);
    for (const [index, row] of [null, 'text', 5, [], { name: 5 }, { name: 'x', acl: null }].entries())
      await byHand.put('buckets', row, ['', `b${index}`]);
    await byHand.put('bodies', 'no bytes', 'body');
    await byHand.put('unkept', null, 'body');
    byHand.close();
    expect(await names(store)).toEqual(['a', 'b', 'c']);
    expect(await store.transact('read', (tx) => tx.get('buckets', '', 'b1'))).toBeUndefined();
    expect(await readText(store, 'body')).toBeUndefined();
    expect(onDamage).toHaveBeenCalledTimes(1);
    expect(await names(await openIndexedDBStore(name))).toEqual(['a', 'b', 'c']);
  });

  it('with a bucket that cannot be taken over opens all the same, or says why', async () => {
    const name = freshName();
    const old = await openDB(name, 1, {
      upgrade: (db) => ['buckets', 'objects'].forEach((table) => db.createObjectStore(table)),
    });
    for (const [index, row] of [null, 'text', 5].entries()) await old.put('buckets', row, ['', `b${index}`]);
    old.close();
    expect(await names(await openIndexedDBStore(name))).toEqual([]);
  });
});
