import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CreateBucketCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { asUsage, diskProblem } from '../../src/server/disk-store/problems.ts';
import { openDiskStore } from '../../src/server/disk-store/index.ts';
import { UsageError } from '../../src/server/usage-error.ts';
import { put } from '../../src/s3/store/store-contract.ts';
import { clientAt, startEndpoint } from './endpoint.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The folder of a store that was used and closed. */
async function usedFolder(): Promise<string> {
  const dir = await temporaryFolder();
  const store = await openDiskStore(dir);
  await put(store, ...Array.from({ length: 2000 }, (_, index) => `key ${index}`));
  await store.close();
  return dir;
}

async function overwrite(path: string, at: number, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.write(bytes, 0, bytes.byteLength, at);
  await handle.close();
}

function change(dir: string, sql: string): string {
  const db = new DatabaseSync(join(dir, 'tables.sqlite'));
  db.exec(sql);
  db.close();
  return dir;
}

/** Folders in which no store can be opened, and what the message says. */
const unusable: [what: string, make: () => Promise<string>, says: RegExp][] = [
  [
    'a file',
    async () => {
      const file = join(await temporaryFolder(), 'a');
      await writeFile(file, 'x');
      return file;
    },
    /is a file/,
  ],
  [
    'a folder below a file',
    async () => {
      const file = join(await temporaryFolder(), 'a');
      await writeFile(file, 'x');
      return join(file, 'b', 'c');
    },
    /is a file, or lies in one/,
  ],
  ['a device', async () => '/dev/null', /is a file/],
  ['a folder of the kernel', async () => '/proc/learn-s3', /cannot be made|may not be written/],
  ['a name without end', async () => `/tmp/${'a'.repeat(300)}`, /too long/],
  [
    'a link to itself',
    async () => {
      const link = join(await temporaryFolder(), 'a');
      await symlink(link, link);
      return link;
    },
    /leads to itself|is a file/,
  ],
  [
    'a folder whose bodies are a file',
    async () => {
      const dir = await temporaryFolder();
      await writeFile(join(dir, 'bodies'), 'x');
      return dir;
    },
    /is a file, or has one/,
  ],
  [
    'a folder in the place of its tables',
    async () => {
      const dir = await temporaryFolder();
      await mkdir(join(dir, 'tables.sqlite'));
      return dir;
    },
    /cannot be opened/,
  ],
  [
    'a folder among bodies that came in',
    async () => {
      const dir = await usedFolder();
      await mkdir(join(dir, 'incoming', 'a'));
      return dir;
    },
    /A folder is where .* needs a file/,
  ],
  [
    'tables that are a text',
    async () => {
      const dir = await temporaryFolder();
      await writeFile(join(dir, 'tables.sqlite'), 'No database at all. '.repeat(500));
      return dir;
    },
    /database in .* is broken/,
  ],
  [
    'tables overwritten in the middle',
    async () => {
      const dir = await usedFolder();
      await overwrite(join(dir, 'tables.sqlite'), 4096, new Uint8Array(40_000).fill(255));
      return dir;
    },
    /database in .* is broken/,
  ],
  [
    'tables cut off',
    async () => {
      const dir = await usedFolder();
      const handle = await open(join(dir, 'tables.sqlite'), 'r+');
      await handle.truncate(9000);
      await handle.close();
      return dir;
    },
    /database in .* is broken/,
  ],
  [
    'tables of which one is missing',
    async () => change(await usedFolder(), 'DROP TABLE kept'),
    /database in .* is broken/,
  ],
  [
    'a database of something else',
    async () => change(await temporaryFolder(), 'CREATE TABLE rows (a)'),
    /database in .* is broken/,
  ],
  [
    'tables of a version to come',
    async () => change(await usedFolder(), 'PRAGMA user_version = 99'),
    /format 99.*Update this one/,
  ],
];

describe('a folder that cannot be used', () => {
  it.each(unusable)('is named in one line: %s', { timeout: 30_000 }, async (_, make, says) => {
    const dir = await make();
    const error: unknown = await openDiskStore(dir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as UsageError;
    expect(message).toMatch(says);
    expect(message).toContain(dir);
    expect(message).toContain('--data');
    expect(message).not.toContain('\n');
  });

  it('ends the program with that line and 1', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, 'tables.sqlite'), 'No database at all. '.repeat(500));
    await expect(startEndpoint('--data', dir)).rejects.toThrow(
      new RegExp(`^It ended with 1: The database in ${dir} is broken\\.[^\\n]*\\n$`),
    );
  });

  it('is named where the user who runs it may not write to it', async () => {
    const dir = await temporaryFolder();
    await chmod(dir, 0o555);
    // Nothing is forbidden to root, so only the error itself can be tested as root.
    const error =
      process.getuid?.() === 0
        ? asUsage(Object.assign(new Error('EACCES: permission denied, mkdir'), { code: 'EACCES' }), dir)
        : await openDiskStore(dir).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toMatch(/may not be written to by the user who runs this/);
  });

  it.each([
    ['EROFS', undefined, /can only be read/],
    ['ENOSPC', undefined, /no room/],
    ['EDQUOT', undefined, /no room/],
    [undefined, 8, /can only be read/],
    [undefined, 10 | (4 << 8), /cannot be read or written/],
    [undefined, 11 | (1 << 8), /broken/],
    [undefined, 13, /no room/],
    ['ESOMETHING', undefined, /^\/a cannot be used: It is odd\. Choose another/],
  ])('is named by the code %s %s', (code, errcode, says) => {
    const error = Object.assign(new Error('It is odd.\nVery.'), code ? { code } : { errcode });
    expect(asUsage(error, '/a').message).toMatch(says);
  });

  it('is not blamed for an error of the program', () => {
    expect(diskProblem(new TypeError('x is not a function'), '/a')).toBeUndefined();
    expect(diskProblem(undefined, '/a')).toBeUndefined();
  });
});

describe('a disk that fails while it is served', () => {
  it('is answered as an InternalError in XML, and named in one line', async () => {
    const dir = await temporaryFolder();
    const endpoint = await startEndpoint('--data', dir);
    const client = clientAt(endpoint.address);
    await client.send(new CreateBucketCommand({ Bucket: 'first' }));
    await overwrite(join(dir, 'tables.sqlite-wal'), 0, new Uint8Array(40_000).fill(255));
    await overwrite(join(dir, 'tables.sqlite'), 0, new Uint8Array(40_000).fill(255));
    const error: unknown = await client
      .send(new ListBucketsCommand())
      .then(() => client.send(new CreateBucketCommand({ Bucket: 'second' })))
      .catch((thrown: unknown) => thrown);
    // What is still in SQLite's memory may work for a while; everything else fails with a plain message.
    if (error instanceof Error) expect(error.name).toBe('InternalError');
    expect(endpoint.printed()).not.toContain('    at ');
  });
});
