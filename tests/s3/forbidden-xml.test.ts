import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkRows, createMemoryStore, createS3, readRows, type S3, type Store } from '#s3';
import { read, send } from './raw.ts';
import { clientOf } from './sdk.ts';

const Bucket = 'my-social-app';
const on = (enabled: string) => `<Rule><ID>a</ID><Prefix>p</Prefix><Status>Enabled</Status>${enabled}</Rule>`;
const destination = `<S3BucketDestination><Bucket>arn:aws:s3:::${Bucket}</Bucket><Format>CSV</Format></S3BucketDestination>`;
/** A valid body of every kind, and where it is sent. */
const bodies: [method: string, where: string, body: string][] = [
  ['PUT', '/another-bucket', '<CreateBucketConfiguration></CreateBucketConfiguration>'],
  [
    'PUT',
    '?cors',
    '<CORSConfiguration><CORSRule><ID>a</ID><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>',
  ],
  [
    'PUT',
    '?lifecycle',
    `<LifecycleConfiguration>${on('<Expiration><Days>1</Days></Expiration>')}</LifecycleConfiguration>`,
  ],
  ['PUT', '?tagging', '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>'],
  ['PUT', '/key?tagging', '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>'],
  [
    'PUT',
    '?website',
    '<WebsiteConfiguration><IndexDocument><Suffix>a</Suffix></IndexDocument></WebsiteConfiguration>',
  ],
  ['PUT', '?versioning', '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>'],
  ['PUT', '?logging', '<BucketLoggingStatus></BucketLoggingStatus>'],
  [
    'PUT',
    '?notification',
    '<NotificationConfiguration><QueueConfiguration><Id>a</Id><Queue>arn:aws:sqs:us-east-1:123456789012:q</Queue><Event>s3:ObjectCreated:*</Event></QueueConfiguration></NotificationConfiguration>',
  ],
  ['PUT', '?accelerate', '<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>'],
  [
    'PUT',
    '?requestPayment',
    '<RequestPaymentConfiguration><Payer>BucketOwner</Payer></RequestPaymentConfiguration>',
  ],
  [
    'PUT',
    '?analytics&id=a',
    '<AnalyticsConfiguration><Id>a</Id><StorageClassAnalysis></StorageClassAnalysis></AnalyticsConfiguration>',
  ],
  [
    'PUT',
    '?inventory&id=a',
    `<InventoryConfiguration><Id>a</Id><Destination>${destination}</Destination><IsEnabled>true</IsEnabled><IncludedObjectVersions>All</IncludedObjectVersions><Schedule><Frequency>Daily</Frequency></Schedule></InventoryConfiguration>`,
  ],
  ['PUT', '?metrics&id=a', '<MetricsConfiguration><Id>a</Id></MetricsConfiguration>'],
  [
    'PUT',
    '?intelligent-tiering&id=a',
    '<IntelligentTieringConfiguration><Id>a</Id><Status>Enabled</Status><Tiering><AccessTier>ARCHIVE_ACCESS</AccessTier><Days>90</Days></Tiering></IntelligentTieringConfiguration>',
  ],
  [
    'PUT',
    '?encryption',
    '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>',
  ],
  [
    'PUT',
    '?publicAccessBlock',
    '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>',
  ],
  [
    'PUT',
    '?ownershipControls',
    '<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule></OwnershipControls>',
  ],
  ['POST', '?delete', '<Delete><Object><Key>a</Key></Object></Delete>'],
];
const characters = ['\0', '\u0001', '\u000b', '\u001f', '\ufffe', '\uffff'];
/** The characters as they are and as references, and half of a surrogate pair, which can only be a reference. */
const written = [
  ...characters,
  ...characters.map((char) => `&#${char.charCodeAt(0)};`),
  ...characters.map((char) => `&#x${char.charCodeAt(0).toString(16)};`),
  '&#xD800;',
  '&#57343;',
];

let store: Store;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  store = createMemoryStore();
  s3 = createS3({ store });
  client = clientOf(s3);
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(new PutObjectCommand({ Bucket, Key: 'key', Body: 'x' }));
});

describe('a character that XML does not have', () => {
  it.each(bodies)('does not come in by %s %s', async (method, where, body) => {
    const path = where.startsWith('/another') ? where : `/${Bucket}${where}`;
    // DeleteObjects wants a checksum of any kind.
    const headers = where === '?delete' ? { 'x-amz-trailer': 'x-amz-checksum-crc32' } : {};
    const ends = [...body.matchAll(/[^>](?=<\/)|>(?=<\/)/g)].map(({ index }) => index + 1);
    for (const text of written) {
      for (const at of ends) {
        const wrong = body.slice(0, at) + text + body.slice(at);
        const answer = await send(s3, { method, path, body: wrong, headers });
        expect([text, wrong, answer.status, answer.element('Code')]).toEqual([
          text,
          wrong,
          400,
          'MalformedXML',
        ]);
      }
    }
    expect((await send(s3, { method, path, body, headers })).status).toBeLessThan(300);
  });

  it('does not come in by a header of any name', async () => {
    for (const name of ['x-amz-copy-source', 'origin', 'range', 'x-anything', 'x-amz-meta-a', 'if-match']) {
      for (const byte of ['\u0001', '\u001f', '\u007f']) {
        const answer = await send(s3, {
          method: 'GET',
          path: `/${Bucket}/key`,
          headers: { [name]: `a${byte}b` },
        });
        expect([name, answer.status, answer.element('Code')]).toEqual([name, 400, 'InvalidArgument']);
      }
    }
  });

  it.each(['key', 'x-amz-meta-a', 'tagging', 'success_action_redirect', 'x-ignore-a', 'acl'])(
    'does not come in by the field %s of a form, nor by the name of its file',
    async (name) => {
      const { url, fields } = await createPresignedPost(client, {
        Bucket,
        Key: '${filename}',
        Conditions: [
          ['starts-with', '$key', ''],
          ['starts-with', `$${name}`, ''],
        ],
      });
      const post = async (changed: Readonly<Record<string, string>>, fileName: string) => {
        const form = new FormData();
        for (const [field, value] of Object.entries({ ...fields, ...changed })) form.append(field, value);
        form.append('file', new Blob(['x']), fileName);
        return read(await s3.fetch(new Request(url, { method: 'POST', body: form })));
      };
      for (const char of characters) {
        const answers = [await post({ [name]: `a${char}b` }, 'f'), await post({}, `f${char}`)];
        for (const answer of answers)
          expect([answer.status, answer.element('Code')]).toEqual([400, 'InvalidArgument']);
      }
      expect((await client.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(1);
    },
  );

  it('does not come in by a tag in a header', async () => {
    for (const char of characters) {
      const tags = `a=${encodeURIComponent(char)}`;
      const answer = await send(s3, {
        method: 'PUT',
        path: `/${Bucket}/other`,
        headers: { 'x-amz-tagging': tags },
        body: 'x',
      });
      expect([answer.status, answer.element('Code')]).toEqual([400, 'InvalidTag']);
    }
  });

  it('does not come in with an account out of a file', async () => {
    const rows = await readRows(store);
    expect(() => checkRows(rows)).not.toThrow();
    const [partition, name, bucket] = rows.buckets[0] ?? ['', '', {}];
    for (const wrong of [
      { tags: { 'a\0': 'b' } },
      { tags: { a: '\u0001' } },
      { owner: '\uffff' },
      { website: { indexSuffix: '\u000b', rules: [] } },
      { configurations: { metrics: { Id: '\0' } } },
      { configurations: { metrics: { 'Id>x</Id><a': '' } } },
      { configurations: { metrics: { Filter: { 'a b': '' } } } },
    ])
      expect(() => checkRows({ ...rows, buckets: [[partition, name, { ...bucket, ...wrong }]] })).toThrow(
        'Row 0 of the table "buckets"',
      );
  });

  it('may stand in a key, which S3 lists as a reference, or escaped', async () => {
    await send(s3, { method: 'PUT', path: `/${Bucket}/a%01%EF%BF%BF`, body: 'x' });
    const plain = await send(s3, { path: `/${Bucket}?list-type=2` });
    expect(plain.text).toContain('<Key>a&#x1;&#xffff;</Key>');
    const escaped = await send(s3, { path: `/${Bucket}?list-type=2&encoding-type=url` });
    expect(escaped.text).toContain('<Key>a%01%EF%BF%BF</Key>');
    expect((await send(s3, { path: `/${Bucket}/a%01%EF%BF%BF` })).status).toBe(200);
  });
});

describe('an answer that cannot be made', () => {
  it("is S3's InternalError, in XML, and the host hears why", async () => {
    const heard: unknown[] = [];
    const cause = new Error('The disk is gone.');
    const broken: Store = { ...store, transact: () => Promise.reject(cause) };
    const failing = createS3({ store: broken, onInternalError: (error) => heard.push(error) });
    const answer = await send(failing, { path: `/${Bucket}/key` });
    expect([answer.status, answer.element('Code')]).toEqual([500, 'InternalError']);
    expect(answer.headers.get('content-type')).toBe('application/xml');
    expect(answer.text).not.toContain('disk');
    expect(heard).toEqual([cause]);
  });
});
