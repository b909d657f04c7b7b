import { createHash } from 'node:crypto';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { clientAt, startEndpoint, type Endpoint } from './endpoint.ts';
import { temporaryFolder } from './temporary-folder.ts';

const Bucket = 'writers';
const writers = Array.from({ length: 8 }, (_, index) => index);
const writes = 12;

/** What a writer writes: bytes that identify the write, with a different length each time. */
function bodyOf(writer: number, write: number): Buffer {
  return Buffer.alloc(1 + writer * 40_000 + write * 1000, `${writer}.${write} `);
}

async function servedFrom(dir: string): Promise<{ client: S3Client; endpoint: Endpoint }> {
  const endpoint = await startEndpoint('--data', dir);
  return { client: clientAt(endpoint.address), endpoint };
}

async function read(client: S3Client, Key: string): Promise<{ ETag: string | undefined; bytes: Buffer }> {
  const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return { ETag, bytes: Buffer.from((await Body?.transformToByteArray()) ?? []) };
}

const md5 = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

describe('many writers of one endpoint with --data', { timeout: 120_000 }, () => {
  it('of one key: whoever reads finds one of their bodies, whole, and the last one stays', async () => {
    const dir = await temporaryFolder();
    const { client, endpoint } = await servedFrom(dir);
    await client.send(new CreateBucketCommand({ Bucket }));
    const Key = 'one';
    await client.send(new PutObjectCommand({ Bucket, Key, Body: bodyOf(0, 0) }));
    const sent = new Set(writers.flatMap((w) => Array.from({ length: writes }, (_, n) => md5(bodyOf(w, n)))));
    const written = new AbortController();
    const reading = (async () => {
      let reads = 0;
      for (; !written.signal.aborted; reads += 1) {
        const { ETag, bytes } = await read(client, Key);
        expect(md5(bytes)).toBe(ETag);
        expect(sent).toContain(ETag);
      }
      return reads;
    })();
    await Promise.all(
      writers.map(async (writer) => {
        for (let write = 0; write < writes; write += 1)
          await client.send(new PutObjectCommand({ Bucket, Key, Body: bodyOf(writer, write) }));
      }),
    );
    written.abort();
    expect(await reading).toBeGreaterThan(0);
    const last = await read(client, Key);
    expect(sent).toContain(last.ETag);
    endpoint.child.kill('SIGKILL');
    await endpoint.ended;
    expect(await read((await servedFrom(dir)).client, Key)).toEqual(last);
  });

  it('of one key that must not be there yet: one of them wins', async () => {
    const { client } = await servedFrom(await temporaryFolder());
    await client.send(new CreateBucketCommand({ Bucket }));
    const put = (writer: number) =>
      client.send(new PutObjectCommand({ Bucket, Key: 'first', Body: bodyOf(writer, 0), IfNoneMatch: '*' }));
    const ended = await Promise.allSettled(writers.map(put));
    const won = ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value.ETag] : []));
    const lost = ended.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
    expect(won).toHaveLength(1);
    expect(lost.every((reason) => reason.includes('PreconditionFailed'))).toBe(true);
    expect((await read(client, 'first')).ETag).toBe(won[0]);
  });

  it('of one key with versions: every write is one of them', async () => {
    const { client } = await servedFrom(await temporaryFolder());
    await client.send(new CreateBucketCommand({ Bucket }));
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    const answers = await Promise.all(
      writers.map((writer) =>
        client.send(new PutObjectCommand({ Bucket, Key: 'kept', Body: bodyOf(writer, 0) })),
      ),
    );
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
    expect(Versions.map(({ VersionId }) => VersionId).sort()).toEqual(
      answers.map(({ VersionId }) => VersionId).sort(),
    );
    expect(Versions.filter(({ IsLatest }) => IsLatest)).toHaveLength(1);
  });

  it('of many keys: all that was put is there, and all that was deleted is not', async () => {
    const dir = await temporaryFolder();
    const { client, endpoint } = await servedFrom(dir);
    await client.send(new CreateBucketCommand({ Bucket }));
    const kept: string[] = [];
    await Promise.all(
      writers.map(async (writer) => {
        for (let write = 0; write < writes; write += 1) {
          const Key = `${writer}/${write}`;
          await client.send(new PutObjectCommand({ Bucket, Key, Body: bodyOf(writer, write) }));
          if (write % 3 === 0) await client.send(new DeleteObjectCommand({ Bucket, Key }));
          else kept.push(`${Key} ${md5(bodyOf(writer, write))}`);
        }
      }),
    );
    endpoint.child.kill('SIGKILL');
    await endpoint.ended;
    const again = (await servedFrom(dir)).client;
    const { Contents = [] } = await again.send(new ListObjectsV2Command({ Bucket }));
    expect(Contents.map(({ Key, ETag }) => `${Key} ${ETag}`)).toEqual(kept.sort());
  });
});
