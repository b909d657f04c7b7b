/**
 * Measures a bucket with many keys, in a process of its own: `node --expose-gc tests/bench/scale-keys.ts memory 1000000`.
 * Prints one line of JSON. The keys are written directly into the store; the requests are signed beforehand.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createMemoryStore, createS3, exampleUser, type Tables } from '#s3';
import { openDiskStore } from '../../src/server/disk-store/index.ts';
import { nodeHashes } from '../../src/server/hashes.ts';
import { clientOf, fetchHandler } from '../s3/sdk.ts';

const Bucket = 'bench';
const times = 300;
const atOnce = 10_000;
const [kind = 'memory', text = '1000'] = process.argv.slice(2);
const count = Number(text);
const dir = await mkdtemp(join(tmpdir(), 'learn-s3-scale-'));
const store = kind === 'disk' ? await openDiskStore(dir) : createMemoryStore();
const s3 = createS3({ store, hashes: nodeHashes });
await clientOf(s3).send(new CreateBucketCommand({ Bucket }));

const before = memory();
for (let first = 0; first < count; first += atOnce) {
  await store.transact('write', async (tx) => {
    const end = Math.min(count, first + atOnce);
    for (let index = first; index < end; index += 1)
      await tx.put('objects', Bucket, keyOf(index), row(index));
  });
}
const perKey = (memory() - before) / count;

// Keys between those that exist, spread over the whole bucket.
const places = Array.from(
  { length: times },
  (_, index) => `${keyOf(Math.floor((index / times) * count))}.new`,
);
const Body = new Uint8Array(1024).fill(120);
const put = await measure((client, Key) => client.send(new PutObjectCommand({ Bucket, Key, Body })));
const get = await measure((client, Key) => client.send(new GetObjectCommand({ Bucket, Key })));
const list = await measure((client, StartAfter) =>
  client.send(new ListObjectsV2Command({ Bucket, StartAfter, MaxKeys: 100 })),
);
console.log(JSON.stringify({ perKey, put, get, list }));
await store.close();
await rm(dir, { recursive: true, force: true });

/** Milliseconds of processor time that a request takes; the first third of the requests only warms up. */
async function measure(send: (client: S3Client, key: string) => Promise<unknown>): Promise<number> {
  const requests: Request[] = [];
  const handler = fetchHandler(
    async () => new Response(null),
    (request) => requests.push(request),
  );
  const recorder = clientOf(s3, { requestHandler: handler });
  for (const key of places) await send(recorder, key).catch(() => undefined);
  const warm = Math.floor(times / 3);
  let usage = process.cpuUsage();
  for (const [index, request] of requests.entries()) {
    if (index === warm) usage = process.cpuUsage();
    const response = await s3.fetch(request);
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
  }
  const { user, system } = process.cpuUsage(usage);
  return (user + system) / 1000 / (requests.length - warm);
}

/** Bytes of memory that the process uses, without garbage. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return kind === 'disk' ? process.memoryUsage.rss() : heapUsed + external;
}

function keyOf(index: number): string {
  return `users/${String(index).padStart(9, '0')}/profile.jpg`;
}

function row(index: number): Tables['objects'] {
  return {
    key: keyOf(index),
    sequence: 1,
    size: 0,
    etag: index.toString(16).padStart(32, 'e'),
    lastModified: Date.now(),
    owner: exampleUser.id,
    headers: { 'content-type': 'image/jpeg' },
    metadata: {},
    storageClass: 'STANDARD',
    checksum: { algorithm: 'CRC32', value: 'AAAAAA==', type: 'FULL_OBJECT' },
  };
}
