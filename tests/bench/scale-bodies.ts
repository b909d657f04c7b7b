import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { budgets } from '../../scripts/budgets.ts';
import { startOurs, type BenchServer } from './http-servers.ts';
import { clientOfServer } from './http-workload.ts';
import { atMost, type Row } from './row.ts';

const Bucket = 'bench';
const Key = 'video.mp4';
const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
const partSize = 8 * MiB;

/** Sends long bodies to `npm run s3`, and reads the most memory that the server has used by then. */
export async function benchBodies(): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'learn-s3-bodies-'));
  try {
    return [
      // The memory store has to keep the body itself.
      await peak('multipart of 1 GiB, in memory', GiB, sendParts, []),
      await peak('multipart of 1 GiB, --data', 0, sendParts, ['--data', join(dir, 'parts')]),
      await peak('put of 2 GiB, --data', 0, sendStream, ['--data', join(dir, 'stream')]),
    ];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function peak(
  what: string,
  kept: number,
  send: (client: S3Client) => Promise<number>,
  args: readonly string[],
): Promise<Row> {
  const server: BenchServer = await startOurs(...args);
  const client = await clientOfServer(server);
  try {
    const began = performance.now();
    const size = await send(client);
    const rate = size / 1e3 / (performance.now() - began);
    const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key }));
    if (ContentLength !== size) throw new Error(`${what}: ${ContentLength} bytes arrived, not ${size}.`);
    const memory = await server.peakMemory();
    const name = `scale: ${what} (${Math.round(rate)} MB/s), peak memory of the server`;
    return memory === undefined
      ? { what: name, value: 'not told by this system' }
      : atMost(name, memory, 'MB', Math.round(kept / 1e6) + budgets.peakMemory);
  } finally {
    client.destroy();
    await server.stop();
  }
}

async function sendParts(client: S3Client): Promise<number> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Body = new Uint8Array(partSize).fill(120);
  const Parts = Array.from({ length: GiB / partSize }, (_, index) => ({ PartNumber: index + 1, ETag: '' }));
  const left = Parts.values();
  const worker = async () => {
    for (const part of left) {
      const { PartNumber } = part;
      const { ETag = '' } = await client.send(
        new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }),
      );
      part.ETag = ETag;
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  await client.send(
    new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
  );
  return GiB;
}

async function sendStream(client: S3Client): Promise<number> {
  const chunk = Buffer.alloc(MiB, 120);
  const chunks = function* () {
    for (let sent = 0; sent < 2 * GiB; sent += MiB) yield chunk;
  };
  await client.send(
    new PutObjectCommand({ Bucket, Key, Body: Readable.from(chunks()), ContentLength: 2 * GiB }),
  );
  return 2 * GiB;
}
