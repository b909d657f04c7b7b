import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { createMemoryStore, createS3 } from '#s3';
import { clientOf, fetchHandler } from '../s3/sdk.ts';

/**
 * Measures the engine in this process, through `fetch(Request)` and with every signature checked:
 * `node tests/bench/engine.bench.ts`. The requests are signed beforehand, so that only the engine is timed.
 */

const Bucket = 'bench';
const kilobyte = new Uint8Array(1024).fill(120);

/** Measures milliseconds from now on: by the clock, and of the processor, without the time that other programs take. */
function stopwatch(): () => { wall: number; cpu: number } {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - began, cpu: (user + system) / 1000 };
  };
}

async function signedRequests(count: number): Promise<Request[]> {
  const requests: Request[] = [];
  const unanswered = new Response(null, { status: 200 });
  const client = clientOf(
    { fetch: async () => unanswered.clone() },
    {
      requestHandler: fetchHandler(
        async () => unanswered.clone(),
        (request) => requests.push(request),
      ),
    },
  );
  for (let index = 0; index < count; index += 1) {
    const Key = `users/${index % 1000}/profile.jpg`;
    await client.send(new PutObjectCommand({ Bucket, Key, Body: kilobyte }));
    await client.send(new GetObjectCommand({ Bucket, Key })).catch(() => undefined);
  }
  return requests;
}

async function putAndGet(): Promise<void> {
  const s3 = createS3({ store: createMemoryStore() });
  const client = clientOf(s3);
  const { CreateBucketCommand } = await import('@aws-sdk/client-s3');
  await client.send(new CreateBucketCommand({ Bucket }));
  for (const warm of await signedRequests(1000)) await (await s3.fetch(warm)).arrayBuffer();
  const requests = await signedRequests(5000);
  const time = stopwatch();
  for (const request of requests) {
    const response = await s3.fetch(request);
    if (response.status !== 200) throw new Error(await response.text());
    await response.arrayBuffer();
  }
  const { wall, cpu } = time();
  const rate = (milliseconds: number) => Math.round((requests.length / milliseconds) * 1000);
  console.log(
    `put and get of 1 KiB: ${rate(wall)} operations/s (${rate(cpu)} in a second of processor time)`,
  );
}

async function list(keys: number): Promise<number> {
  const store = createMemoryStore();
  const s3 = createS3({ store });
  const client = clientOf(s3);
  const { CreateBucketCommand, ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  await client.send(new CreateBucketCommand({ Bucket }));
  await store.transact('write', async (tx) => {
    for (let index = 0; index < keys; index += 1) {
      const key = `users/${String(index).padStart(9, '0')}/profile.jpg`;
      await tx.put('objects', Bucket, key, {
        key,
        sequence: 1,
        size: 0,
        etag: 'd41d8cd98f00b204e9800998ecf8427e',
        lastModified: 0,
        owner: 'me',
        headers: {},
        metadata: {},
        storageClass: 'STANDARD',
      });
    }
  });
  const middle = `users/${String(keys >>> 1).padStart(9, '0')}`;
  const requests: Request[] = [];
  const recorder = clientOf(s3, {
    requestHandler: fetchHandler(s3.fetch, (request) => requests.push(request)),
  });
  for (let times = 0; times < 120; times += 1) {
    await recorder.send(
      new ListObjectsV2Command({ Bucket, StartAfter: times % 2 ? middle : '', MaxKeys: 500 }),
    );
  }
  for (const request of requests.splice(0, 20)) await (await s3.fetch(request)).text();
  const time = stopwatch();
  for (const request of requests) await (await s3.fetch(request)).text();
  return time().cpu / requests.length;
}

await putAndGet();
const few = await list(1000);
const many = await list(1_000_000);
console.log(`list a page of 500 out of 1,000 keys: ${few.toFixed(2)} ms`);
console.log(
  `list a page of 500 out of 1,000,000 keys: ${many.toFixed(2)} ms (${(many / few).toFixed(2)} times)`,
);
