import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  bucket,
  itKeepsWhatAStoreKeeps,
  names,
  put,
  readText,
  text,
} from '../../src/s3/store/store-contract.ts';
import { openDiskStore } from '../../src/server/disk-store/index.ts';
import { fromSortedBytes, sortedBytes } from '../../src/server/disk-store/sorted-bytes.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function openIn(dir: string) {
  const store = await openDiskStore(dir);
  onTestFinished(() => store.close());
  return store;
}

async function filesIn(dir: string): Promise<number> {
  const all = await readdir(dir, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile() && !entry.name.startsWith('tables')).length;
}

describe('the disk store', () => {
  itKeepsWhatAStoreKeeps(async () => openIn(await temporaryFolder()));

  it('finds everything again when it is opened again', async () => {
    const dir = await temporaryFolder();
    const first = await openIn(dir);
    await put(first, 'a', 'b');
    const id = await first.bodies.write(text('kept'));
    await first.transact('write', (tx) => tx.keepBody(id));
    await first.close();
    const second = await openIn(dir);
    expect(await names(second)).toEqual(['a', 'b']);
    expect(await readText(second, id)).toBe('kept');
  });

  it('sweeps away bodies that no transaction has kept', async () => {
    const dir = await temporaryFolder();
    const first = await openIn(dir);
    await first.bodies.write(text('lost'));
    const id = await first.bodies.write(text('replaced'));
    await first.transact('write', (tx) => tx.keepBody(id));
    await first.transact('write', (tx) => tx.dropBody(id));
    const retired = await first.bodies.write(text('looked at'));
    await first.transact('write', (tx) => tx.keepBody(retired));
    await first.transact('write', (tx) => tx.retireBody(retired));
    await first.close();
    await openIn(dir);
    expect(await filesIn(dir)).toBe(0);
  });

  it('leaves nothing of a body whose sender breaks off', async () => {
    const dir = await temporaryFolder();
    const store = await openIn(dir);
    const breaking = (async function* () {
      yield text('half');
      throw new Error('gone');
    })();
    await expect(store.bodies.write(breaking)).rejects.toThrow('gone');
    expect(await filesIn(dir)).toBe(0);
  });

  it('streams long bodies, and any range of them', async () => {
    const store = await openIn(await temporaryFolder());
    const bytes = new Uint8Array(1_000_000).map((_, index) => index % 251);
    const id = await store.bodies.write(
      (async function* () {
        for (let from = 0; from < bytes.length; from += 70_000) yield bytes.subarray(from, from + 70_000);
      })(),
    );
    const whole = await store.bodies.read(id, 0, bytes.length);
    expect(whole).toBeInstanceOf(ReadableStream);
    expect(Buffer.from(await new Response(whole).arrayBuffer()).equals(bytes)).toBe(true);
    const range = await new Response(await store.bodies.read(id, 300_001, 900_002)).arrayBuffer();
    expect(Buffer.from(range).equals(bytes.subarray(300_001, 900_002))).toBe(true);
  });

  it('belongs to one process at a time, and says so', async () => {
    const dir = await temporaryFolder();
    await openIn(dir);
    await expect(openDiskStore(dir)).rejects.toThrow('in use by another process');
    const other = promisify(execFile)(process.execPath, ['src/server/main.ts', '--port', '0', '--data', dir]);
    await expect(other).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${dir} is in use`) as unknown,
    });
  });

  it('orders keys by their UTF-16 code units', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xf0, max: 0x110 }));
    const key = fc.array(unit, { maxLength: 6 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(fromSortedBytes(sortedBytes(one))).toBe(one);
        const order = one < other ? -1 : one > other ? 1 : 0;
        expect(Buffer.compare(sortedBytes(one), sortedBytes(other))).toBe(order);
      }),
    );
  });

  it('keeps rows as they were given', async () => {
    const store = await openIn(await temporaryFolder());
    const row = { ...bucket('a'), tags: { 'k\u0000': '\ud800 é 𝄞' } };
    await store.transact('write', (tx) => tx.put('buckets', '', 'a', row));
    expect(await store.transact('read', (tx) => tx.get('buckets', '', 'a'))).toEqual(row);
  });
});
