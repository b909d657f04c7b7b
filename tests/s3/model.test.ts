import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';

/** The simplest model of what is in a bucket. */
type Model = Map<string, string>;

const key = fc.constantFrom(
  'a',
  'a/',
  'a/b',
  'a/c',
  'a//',
  'b',
  'ä/1',
  '\u{1f600}',
  '\uff5e',
  'a b+c',
  'z/z/z',
);
const body = fc.string({ maxLength: 20 });

const operation = fc.oneof(
  fc.record({ put: key, body }),
  fc.record({ remove: key }),
  fc.record({ removeAll: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }) }),
  fc.record({ copy: key, to: key }),
  fc.record({ get: key }),
  fc.record({
    list: fc.constantFrom('', 'a', 'a/', 'ä', 'zz'),
    delimiter: fc.constantFrom('', '/', '//', 'b'),
    startAfter: fc.option(key, { nil: undefined }),
    pageSize: fc.integer({ min: 1, max: 5 }),
  }),
);
type Step = typeof operation extends fc.Arbitrary<infer T> ? T : never;

async function run(client: S3Client, model: Model, step: Step): Promise<void> {
  if ('put' in step) {
    await client.send(new PutObjectCommand({ Bucket, Key: step.put, Body: step.body }));
    model.set(step.put, step.body);
  } else if ('remove' in step) {
    await client.send(new DeleteObjectCommand({ Bucket, Key: step.remove }));
    model.delete(step.remove);
  } else if ('removeAll' in step) {
    const Objects = step.removeAll.map((Key) => ({ Key }));
    await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    step.removeAll.forEach((name) => model.delete(name));
  } else if ('copy' in step) {
    const CopySource = `${Bucket}/${encodeURIComponent(step.copy)}`;
    const copied = client.send(
      new CopyObjectCommand({ Bucket, Key: step.to, CopySource, MetadataDirective: 'REPLACE' }),
    );
    const source = model.get(step.copy);
    if (source === undefined) await expect(copied).rejects.toMatchObject({ name: 'NoSuchKey' });
    else {
      await copied;
      model.set(step.to, source);
    }
  } else if ('get' in step) {
    const got = client.send(new GetObjectCommand({ Bucket, Key: step.get }));
    const expected = model.get(step.get);
    if (expected === undefined) await expect(got).rejects.toMatchObject({ name: 'NoSuchKey' });
    else expect(await (await got).Body?.transformToString()).toBe(expected);
  } else expect(await listAll(client, step)).toEqual(listModel(model, step));
}

type Listing = Extract<Step, { list: string }>;

async function listAll(
  client: S3Client,
  { list, delimiter, startAfter, pageSize }: Listing,
): Promise<string[]> {
  const items: string[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket,
        Prefix: list,
        Delimiter: delimiter,
        MaxKeys: pageSize,
        ...(startAfter !== undefined && { StartAfter: startAfter }),
        ...(token !== undefined && { ContinuationToken: token }),
      }),
    );
    items.push(
      ...(page.Contents?.map(({ Key = '' }) => Key) ?? []),
      ...(page.CommonPrefixes?.map(({ Prefix = '' }) => `${Prefix} …`) ?? []),
    );
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return items.toSorted();
}

const bytes = (text: string) => Buffer.from(text).toString('hex');

function listModel(model: Model, { list, delimiter, startAfter }: Listing): string[] {
  const keys = [...model.keys()].filter(
    (name) => name.startsWith(list) && (startAfter === undefined || bytes(name) > bytes(startAfter)),
  );
  const items = keys.map((name) => {
    const at = delimiter === '' ? -1 : name.indexOf(delimiter, list.length);
    return at < 0 ? name : `${name.slice(0, at + delimiter.length)} …`;
  });
  return [...new Set(items)].toSorted();
}

describe('any course of operations', () => {
  it('leaves a bucket as a plain map would be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 25 }), async (steps) => {
        const client = await clientWithBucket(Bucket);
        const model: Model = new Map();
        for (const step of steps) await run(client, model, step);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
