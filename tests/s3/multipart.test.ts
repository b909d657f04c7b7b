import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type CompletedPart,
  type CreateMultipartUploadCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { clientOf, engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'videos/101/holiday.mp4';
const mebibyte = 1024 ** 2;
const big = new Uint8Array(5 * mebibyte).fill(97);
const end = new TextEncoder().encode('the end');
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

async function begin(parameters: Partial<CreateMultipartUploadCommandInput> = {}): Promise<string> {
  const created = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ...parameters }));
  return created.UploadId ?? '';
}

async function part(UploadId: string, PartNumber: number, Body: Uint8Array): Promise<CompletedPart> {
  const { ETag, ChecksumCRC32, ChecksumSHA256 } = await client.send(
    new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }),
  );
  return { PartNumber, ETag, ChecksumCRC32, ChecksumSHA256 };
}

const complete = (UploadId: string, Parts: CompletedPart[]) =>
  client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
const md5 = (...pieces: Uint8Array[]) => createHash('md5').update(Buffer.concat(pieces)).digest();

describe('a multipart upload', () => {
  it('makes one object of its parts, with what was asked for in the beginning', async () => {
    const UploadId = await begin({ ContentType: 'video/mp4', Metadata: { user: '101' } });
    const parts = [await part(UploadId, 1, big), await part(UploadId, 2, end)];
    const done = await complete(UploadId, parts);
    expect(done).toMatchObject({ Bucket, Key, Location: expect.stringContaining(Key) as unknown });
    expect(done.ETag).toBe(`"${md5(md5(big), md5(end)).toString('hex')}-2"`);
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(got).toMatchObject({
      ContentLength: big.length + end.length,
      ContentType: 'video/mp4',
      Metadata: { user: '101' },
    });
    expect(Buffer.compare(Buffer.concat([big, end]), (await got.Body?.transformToByteArray()) ?? big)).toBe(
      0,
    );
  });

  it('answers a repeated Complete as it did the first one', async () => {
    const UploadId = await begin();
    const parts = [await part(UploadId, 1, end)];
    const first = await complete(UploadId, parts);
    expect((await complete(UploadId, parts)).ETag).toBe(first.ETag);
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    await expect(complete(UploadId, parts)).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it('reads ranges across parts, and single parts', async () => {
    const UploadId = await begin();
    await complete(UploadId, [await part(UploadId, 2, big), await part(UploadId, 7, end)]);
    const get = (parameters: object) => client.send(new GetObjectCommand({ Bucket, Key, ...parameters }));
    const across = await get({ Range: `bytes=${big.length - 2}-${big.length + 2}` });
    expect(await across.Body?.transformToString()).toBe('aathe');
    const last = await get({ PartNumber: 7 });
    expect(await last.Body?.transformToString()).toBe('the end');
    expect(last).toMatchObject({ PartsCount: 2, $metadata: { httpStatusCode: 206 } });
    await expect(get({ PartNumber: 3 })).rejects.toMatchObject({ name: 'InvalidPartNumber' });
    await expect(get({ PartNumber: 0 })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('refuses parts that are not there, out of order or too small', async () => {
    const UploadId = await begin();
    const [one, two] = [await part(UploadId, 1, end), await part(UploadId, 2, end)];
    await expect(complete(UploadId, [one, two])).rejects.toMatchObject({ name: 'EntityTooSmall' });
    await expect(complete(UploadId, [two, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(complete(UploadId, [one, { ...two, PartNumber: 3 }])).rejects.toMatchObject({
      name: 'InvalidPart',
    });
    await expect(complete(UploadId, [{ ...one, ETag: '"x"' }])).rejects.toMatchObject({
      name: 'InvalidPart',
    });
    await expect(complete(UploadId, [])).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(part(UploadId, 10_001, end)).rejects.toMatchObject({ name: 'InvalidArgument' });
    await complete(UploadId, [two]);
  });

  it('replaces a part of the same number, and leaves out those that are not listed', async () => {
    const UploadId = await begin();
    await part(UploadId, 1, big);
    const again = await part(UploadId, 1, end);
    await part(UploadId, 2, big);
    await complete(UploadId, [again]);
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('the end');
  });

  it('is gone once aborted', async () => {
    const UploadId = await begin();
    const only = await part(UploadId, 1, end);
    const abort = () => client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
    expect((await abort()).$metadata.httpStatusCode).toBe(204);
    await expect(abort()).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(part(UploadId, 1, end)).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(complete(UploadId, [only])).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it('does not keep a bucket from being deleted', async () => {
    await part(await begin(), 1, end);
    await client.send(new DeleteBucketCommand({ Bucket }));
  });

  it('may be written only where there is no object, when asked to', async () => {
    const UploadId = await begin();
    const only = await part(UploadId, 1, end);
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const conditional = new CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId,
      MultipartUpload: { Parts: [only] },
      IfNoneMatch: '*',
    });
    await expect(client.send(conditional)).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });
});

describe('the checksum of an object in parts', () => {
  it('is composite for SHA-256, of the whole object for CRC64NVME, and never claimed for the other', async () => {
    const composite = await begin({ ChecksumAlgorithm: 'SHA256' });
    const sha = client.send(
      new UploadPartCommand({
        Bucket,
        Key,
        UploadId: composite,
        PartNumber: 1,
        Body: end,
        ChecksumAlgorithm: 'SHA256',
      }),
    );
    const { ETag, ChecksumSHA256 } = await sha;
    const mistaken = new CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId: composite,
      ChecksumSHA256: 'bad',
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag, ChecksumSHA256 }] },
    });
    await expect(client.send(mistaken)).rejects.toMatchObject({ name: 'InvalidRequest' });
    const done = await complete(composite, [{ PartNumber: 1, ETag, ChecksumSHA256 }]);
    const expected = createHash('sha256').update(createHash('sha256').update(end).digest()).digest('base64');
    expect(done).toMatchObject({ ChecksumSHA256: `${expected}-1`, ChecksumType: 'COMPOSITE' });
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('the end');
    const one = await client.send(
      new HeadObjectCommand({ Bucket, Key, PartNumber: 1, ChecksumMode: 'ENABLED' }),
    );
    expect(one).toMatchObject({ ChecksumSHA256, ChecksumType: 'COMPOSITE', PartsCount: 1 });
    await expect(begin({ ChecksumAlgorithm: 'SHA256', ChecksumType: 'FULL_OBJECT' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
  });

  it('of the whole object is that of an object in one piece', async () => {
    const UploadId = await begin({ ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });
    const done = await complete(UploadId, [await part(UploadId, 1, big), await part(UploadId, 2, end)]);
    const whole = await client.send(
      new PutObjectCommand({
        Bucket,
        Key: 'whole',
        Body: Buffer.concat([big, end]),
        ChecksumAlgorithm: 'CRC32',
      }),
    );
    expect(done.ChecksumCRC32).toBe(whole.ChecksumCRC32);
    expect(done.ChecksumType).toBe('FULL_OBJECT');
  });

  it('is S3’s own where nobody asked for one, whatever the parts came with', async () => {
    const UploadId = await begin();
    await client.send(new PutObjectCommand({ Bucket, Key: 'end', Body: end, ChecksumAlgorithm: 'SHA1' }));
    const sent = await part(UploadId, 1, big);
    const plain = clientOf(s3, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    const second = new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 2, Body: big });
    const { ETag } = await plain.send(second);
    const { CopyPartResult } = await client.send(
      new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber: 3, CopySource: `${Bucket}/end` }),
    );
    const listed = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
    expect(listed.ChecksumAlgorithm).toBeUndefined();
    const done = await complete(UploadId, [
      sent,
      { PartNumber: 2, ETag },
      { PartNumber: 3, ETag: CopyPartResult?.ETag },
    ]);
    const whole = await client.send(
      new PutObjectCommand({
        Bucket,
        Key: 'whole',
        Body: Buffer.concat([big, big, end]),
        ChecksumAlgorithm: 'CRC64NVME',
      }),
    );
    const expected = { ChecksumCRC64NVME: whole.ChecksumCRC64NVME, ChecksumType: 'FULL_OBJECT' };
    expect(done).toMatchObject(expected);
    const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    expect(head).toMatchObject(expected);
    const { Checksum, ObjectParts } = await client.send(
      new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ['Checksum', 'ObjectParts'] }),
    );
    expect(Checksum).toMatchObject(expected);
    // S3 counts the parts, and lists them only where a checksum was asked for.
    expect([ObjectParts?.TotalPartsCount, ObjectParts?.Parts]).toEqual([3, undefined]);
  });

  it('of checksums takes one for each part, sent and named', async () => {
    const UploadId = await begin({ ChecksumAlgorithm: 'CRC32' });
    const plain = clientOf(s3, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    const bare = new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: end });
    await expect(plain.send(bare)).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: 'Checksum Type mismatch occurred, expected checksum Type: crc32, actual checksum Type: null',
    });
    const { ETag } = await client.send(bare);
    await expect(complete(UploadId, [{ PartNumber: 1, ETag }])).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringContaining('It was missing for part 1') as string,
    });
  });

  it('must be of the algorithm that was agreed', async () => {
    const UploadId = await begin({ ChecksumAlgorithm: 'SHA256' });
    await expect(part(UploadId, 1, end)).rejects.toMatchObject({ name: 'InvalidRequest' });
  });
});

describe('Upload of lib-storage', () => {
  it('uploads what is long in parts', async () => {
    const body = new Uint8Array(11 * mebibyte).map((_, index) => index * 7);
    await new Upload({ client, params: { Bucket, Key, Body: body } }).done();
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(got.ETag).toMatch(/-3"$/);
    expect(Buffer.compare(body, (await got.Body?.transformToByteArray()) ?? end)).toBe(0);
  });
});

describe('UploadPartCopy', () => {
  it('takes a part from a range of another object', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'source', Body: '0123456789' }));
    const UploadId = await begin();
    const copy = (CopySourceRange: string) =>
      client.send(
        new UploadPartCopyCommand({
          Bucket,
          Key,
          UploadId,
          PartNumber: 1,
          CopySource: `${Bucket}/source`,
          CopySourceRange,
        }),
      );
    await expect(copy('bytes=5-10')).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(copy('bytes=5-')).rejects.toMatchObject({ name: 'InvalidArgument' });
    const { CopyPartResult } = await copy('bytes=2-4');
    await complete(UploadId, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]);
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('234');
  });
});

describe('ListParts and ListMultipartUploads', () => {
  it('list parts a page at a time', async () => {
    const UploadId = await begin();
    for (const number of [1, 2, 10]) await part(UploadId, number, end);
    const list = (parameters: object) =>
      client.send(new ListPartsCommand({ Bucket, Key, UploadId, ...parameters }));
    const first = await list({ MaxParts: 2 });
    expect(first).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2' });
    expect(first.Parts).toMatchObject([{ PartNumber: 1, Size: 7 }, { PartNumber: 2 }]);
    const second = await list({ PartNumberMarker: first.NextPartNumberMarker });
    expect(second.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([10]);
    expect(second.IsTruncated).toBe(false);
  });

  it('list uploads a page at a time, by key', async () => {
    for (const key of ['a', 'a', 'b/1', 'b/2', 'c']) await begin({ Key: key });
    const list = (parameters: object) =>
      client.send(new ListMultipartUploadsCommand({ Bucket, ...parameters }));
    const keys: (string | undefined)[] = [];
    let markers = {};
    for (;;) {
      const page = await list({ MaxUploads: 1, ...markers });
      keys.push(...(page.Uploads?.map((upload) => upload.Key) ?? []));
      if (!page.IsTruncated) break;
      markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
    }
    expect(keys).toEqual(['a', 'a', 'b/1', 'b/2', 'c']);
    const grouped = await list({ Delimiter: '/' });
    expect(grouped.CommonPrefixes).toMatchObject([{ Prefix: 'b/' }]);
    expect((await list({ Prefix: 'b/' })).Uploads).toHaveLength(2);
    expect((await list({ KeyMarker: 'a' })).Uploads).toHaveLength(3);
  });
});

describe('GetObjectAttributes', () => {
  it('tells what is asked for, of an object in parts as well', async () => {
    const UploadId = await begin({ ChecksumAlgorithm: 'CRC32' });
    const done = await complete(UploadId, [await part(UploadId, 1, big), await part(UploadId, 2, end)]);
    const all = await client.send(
      new GetObjectAttributesCommand({
        Bucket,
        Key,
        ObjectAttributes: ['ETag', 'Checksum', 'ObjectParts', 'ObjectSize', 'StorageClass'],
      }),
    );
    expect(all).toMatchObject({
      ETag: done.ETag?.replaceAll('"', ''),
      ObjectSize: big.length + end.length,
      StorageClass: 'STANDARD',
      Checksum: { ChecksumType: 'COMPOSITE' },
      ObjectParts: { TotalPartsCount: 2, Parts: [{ PartNumber: 1, Size: big.length }, { PartNumber: 2 }] },
    });
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const some = await client.send(
      new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ['ObjectSize'] }),
    );
    expect(some.ObjectSize).toBe(1);
    expect(some.ETag).toBeUndefined();
    const head = await client.send(new HeadObjectCommand({ Bucket, Key, PartNumber: 1 }));
    expect(head.ContentLength).toBe(1);
  });
});
