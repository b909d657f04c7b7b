import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEngineTransport } from '../connections/real/engine-transport.ts';
import { createRealConnection } from '../connections/real/real-connection.ts';
import { createGuard } from '../connections/real/guard.ts';
import type { Outgoing, Transport } from '../connections/real/transport.ts';
import { createMemoryStore, createS3 } from '#s3';
import { countContent } from './content.ts';
import { deleteThings } from './delete-things.ts';
import { monthlyDollars, describeDollars } from './estimate.ts';
import { createOwnClients } from './own-client.ts';
import { readContent } from './read-content.ts';

const Bucket = 'my-social-app-k3x9';
let sent: string[];
let broken: (outgoing: Outgoing) => Response | undefined;
let look: S3Client;
let act: S3Client;
const signal = new AbortController().signal;

beforeEach(async () => {
  const engine = createEngineTransport(createS3({ store: createMemoryStore() }));
  sent = [];
  broken = () => undefined;
  const transport: Transport = async (outgoing) => {
    const answer = broken(outgoing);
    if (!answer) sent.push(`${outgoing.method} ${outgoing.key ?? ''}${outgoing.search}`);
    return answer ?? engine(outgoing);
  };
  const connection = createRealConnection({
    kind: 'direct',
    name: 'Test',
    region: 'us-east-1',
    buckets: [Bucket],
    transport,
    // Nothing may be asked here, since it was confirmed before.
    allow: createGuard(() => Promise.reject(new Error('asked')), [Bucket]),
  });
  ({ look, act } = createOwnClients(connection));
  await connection.fetch(new Request(`https://${Bucket}.s3.us-east-1.amazonaws.com/`, { method: 'PUT' }), {
    sign: true,
    isConfirmed: true,
  });
});

const put = (Key: string, Body = 'x') => act.send(new PutObjectCommand({ Bucket, Key, Body }));
const keepVersions = () =>
  act.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
const read = () => readContent(Bucket, { client: look, signal, onProgress: () => undefined });
const empty = async (on = signal, onProgress: (done: number) => void = () => undefined) =>
  deleteThings(Bucket, await read(), { client: act, signal: on, onProgress });
async function startUpload(): Promise<void> {
  const { UploadId } = await act.send(new CreateMultipartUploadCommand({ Bucket, Key: 'big é.bin' }));
  await act.send(
    new UploadPartCommand({ Bucket, Key: 'big é.bin', UploadId, PartNumber: 1, Body: 'x'.repeat(700) }),
  );
}
/** The answer of a server that lacks an operation. */
const lacks = () =>
  new Response('<Error><Code>NotImplemented</Code><Message>No.</Message></Error>', {
    status: 501,
    headers: { 'content-type': 'application/xml' },
  });

describe('what lies in a bucket', () => {
  it('is objects, earlier versions, delete markers and incomplete uploads, each counted and weighed', async () => {
    await keepVersions();
    await put('a/é +.txt', '1234');
    await put('a/é +.txt', '12');
    await put('gone', '123456');
    await act.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    await startUpload();
    const content = await read();
    expect(content.versions.map(({ key }) => key).sort()).toEqual(['a/é +.txt', 'a/é +.txt', 'gone', 'gone']);
    expect(content.uploads).toMatchObject([{ key: 'big é.bin', size: 700 }]);
    expect(countContent(content)).toMatchObject({
      objects: { count: 1, size: 2 },
      earlier: { count: 2, size: 10 },
      markers: { count: 1, size: 4 },
      uploads: { count: 1, size: 700 },
      size: 716,
    });
    expect(countContent(content).newest).toBeInstanceOf(Date);
    expect(content.unread).toEqual([]);
  });

  it.each([
    [
      'versions',
      '?versions',
      '<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>a</NextKeyMarker><Version><Key>a</Key></Version></ListVersionsResult>',
    ],
    [
      'uploads',
      '?uploads',
      '<ListMultipartUploadsResult><IsTruncated>true</IsTruncated><NextKeyMarker>a</NextKeyMarker><Upload><Key>a</Key></Upload></ListMultipartUploadsResult>',
    ],
  ])('is told to be unread where a list of %s leads in a circle', async (what, search, page) => {
    broken = (outgoing) =>
      outgoing.search.startsWith(search)
        ? new Response(page, { headers: { 'content-type': 'application/xml' } })
        : undefined;
    const { unread } = await read();
    expect(unread).toMatchObject([{ what, message: expect.stringContaining('leads back') }]);
  });

  it.each([
    ['refuses to list versions', lacks],
    [
      'answers with objects',
      () => new Response('<ListBucketResult><Contents><Key>a</Key></Contents></ListBucketResult>'),
    ],
  ])('is told without versions where the server %s', async (_, answer) => {
    await put('a', '123');
    broken = ({ search }) => (search.includes('versions') ? answer() : undefined);
    const content = await read();
    expect(content.versions).toMatchObject([{ key: 'a', size: 3 }]);
    expect(content.unread).toMatchObject([{ what: 'versions', code: 'NotImplemented' }]);
  });

  it('is of the course where the set-up has said so', async () => {
    expect((await read()).isOfSetUp).toBe(false);
    const TagSet = [{ Key: 'project', Value: 'learn-s3' }];
    await act.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
    expect((await read()).isOfSetUp).toBe(true);
  });
});

describe('deleting', () => {
  it('takes everything, read and deleted a thousand with a request', async () => {
    await keepVersions();
    for (let index = 0; index < 1_001; index += 1) await put(`k${index}`);
    await put('a/../b');
    await startUpload();
    sent = [];
    const listed: number[] = [];
    await readContent(Bucket, { client: look, signal, onProgress: (count) => listed.push(count) });
    expect(listed).toEqual([1_000, 1_002, 1_003]);
    const progress: number[] = [];
    const { deleted, refused } = await empty(signal, (done) => progress.push(done));
    expect([deleted, refused]).toEqual([1_003, 0]);
    expect(progress).toEqual([1_000, 1_002, 1_003]);
    expect(sent.filter((line) => /^(POST|DELETE)/.test(line))).toHaveLength(3);
    const left = await look.send(new ListObjectVersionsCommand({ Bucket }));
    const uploads = await look.send(new ListMultipartUploadsCommand({ Bucket }));
    expect([left.Versions, left.DeleteMarkers, uploads.Uploads]).toEqual([undefined, undefined, undefined]);
  });

  it('goes one by one where DeleteObjects is not taken', async () => {
    for (const key of ['a', 'users/101/é.txt', 'c']) await put(key);
    broken = ({ method }) => (method === 'POST' ? lacks() : undefined);
    expect(await empty()).toMatchObject({ deleted: 3, refused: 0 });
    expect(sent.filter((line) => line.startsWith('DELETE'))).toHaveLength(3);
    expect((await read()).versions).toEqual([]);
  });

  it('tells what was refused, key by key, and deletes the others', async () => {
    for (const key of ['a', 'b']) await put(key);
    broken = ({ method }) =>
      method === 'POST'
        ? new Response(
            '<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error></DeleteResult>',
            { headers: { 'content-type': 'application/xml' } },
          )
        : undefined;
    expect(await empty()).toEqual({
      deleted: 1,
      refused: 1,
      refusals: [{ key: 'a', code: 'AccessDenied', message: 'Access Denied' }],
      isCancelled: false,
    });
  });

  it('ends when it is cancelled', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    broken = ({ method }) => (method === 'POST' ? lacks() : undefined);
    const cancel = new AbortController();
    const done = await empty(cancel.signal, (count) => {
      if (count === 2) cancel.abort();
    });
    expect(done).toMatchObject({ deleted: 2, isCancelled: true });
    expect((await read()).versions).toHaveLength(2);
  });
});

describe('the estimate', () => {
  it.each([
    [0, 'nothing'],
    [1, 'under $0.01'],
    [1024 ** 3, 'about $0.02'],
    [100 * 1024 ** 3, 'about $2.30'],
  ])('of %d bytes is %s a month', (bytes, told) => expect(describeDollars(monthlyDollars(bytes))).toBe(told));
});
