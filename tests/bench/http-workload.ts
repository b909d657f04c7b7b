import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { BenchServer } from './http-servers.ts';
import { median } from './row.ts';

const Bucket = 'bench';
const Body = new Uint8Array(1024).fill(120);
const keyOf = (index: number) => `users/${String(index).padStart(5, '0')}/profile.jpg`;

/** What a client does in a benchmark, how many times, and how many of them at once. */
export interface Workload {
  readonly what: string;
  readonly unit: string;
  readonly times: number;
  readonly atOnce: number;
  /** Done once before the clock starts. */
  prepare?(client: S3Client): Promise<void>;
  run(client: S3Client, index: number): Promise<unknown>;
}

const warmUps = 2;
const single = { times: 200, atOnce: 1, unit: '/s' };

/** The rows of the benchmark. */
export const workloads: readonly Workload[] = [
  { ...single, what: 'put of 1 KiB', run: (client, index) => putKey(client, index) },
  {
    ...single,
    what: 'get of 1 KiB',
    run: async (client, index) => {
      const { Body: body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(index) }));
      await body?.transformToByteArray();
    },
  },
  {
    ...single,
    what: 'head',
    run: (client, index) => client.send(new HeadObjectCommand({ Bucket, Key: keyOf(index) })),
  },
  {
    what: 'page of 1,000 out of 10,000 keys',
    unit: '/s',
    times: 10,
    atOnce: 1,
    prepare: (client) => many(10_000, 16, (index) => putKey(client, index)),
    run: (client, index) =>
      client.send(
        new ListObjectsV2Command({ Bucket, StartAfter: index % 10 ? keyOf((index % 10) * 1000) : '' }),
      ),
  },
  {
    what: 'bulk delete of 1,000 keys',
    unit: '/s',
    times: 3,
    atOnce: 1,
    run: (client, index) =>
      client.send(
        new DeleteObjectsCommand({
          Bucket,
          Delete: {
            Objects: Array.from({ length: 1000 }, (_, place) => ({ Key: keyOf(index * 1000 + place) })),
          },
        }),
      ),
  },
];

/** A client of that server, whose bucket is made first. */
export async function clientOfServer(server: BenchServer): Promise<S3Client> {
  const { accessKeyId, secretAccessKey, endpoint } = server;
  const client = new S3Client({
    region: 'us-east-1',
    endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  });
  await client.send(new CreateBucketCommand({ Bucket }));
  return client;
}

/** How many times per second each server does that: they take turns, and the median of the turns counts. */
export async function measure(workload: Workload, clients: readonly S3Client[]): Promise<number[]> {
  for (const client of clients) await workload.prepare?.(client);
  const isDelete = workload.what.includes('delete');
  const rounds = isDelete ? 1 : 9;
  // Warms up, since compiled code is to be measured.
  for (let round = 0; !isDelete && round < warmUps; round += 1)
    for (const client of clients) await turn(workload, client);
  const rates = clients.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    // Each server comes first equally often: one that was idle during another's long turn is slower at first.
    for (const place of clients.keys()) {
      const next = (place + round) % clients.length;
      const client = clients[next];
      if (client) rates[next]?.push(await turn(workload, client));
    }
  }
  return rates.map(median);
}

async function turn({ times, atOnce, run }: Workload, client: S3Client): Promise<number> {
  const began = performance.now();
  await many(times, atOnce, (index) => run(client, index));
  return (times / (performance.now() - began)) * 1000;
}

async function many(times: number, atOnce: number, run: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < times) await run(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function putKey(client: S3Client, index: number): Promise<unknown> {
  return client.send(new PutObjectCommand({ Bucket, Key: keyOf(index), Body, ContentType: 'image/jpeg' }));
}
