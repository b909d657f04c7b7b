import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { send } from './raw.ts';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const times = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('');
const tags = (count: number) =>
  `<Tagging><TagSet>${times(count, (i) => `<Tag><Key>k${i}</Key><Value/></Tag>`)}</TagSet></Tagging>`;

interface Limit {
  what: string;
  where: string;
  body: (count: number) => string;
  most: number;
  code: string;
  method?: string;
}

const limits: Limit[] = [
  { what: 'tags of a bucket', where: '?tagging', body: tags, most: 50, code: 'InvalidTag' },
  { what: 'tags of an object', where: '/key?tagging', body: tags, most: 10, code: 'InvalidTag' },
  {
    what: 'rules of CORS',
    where: '?cors',
    body: (count) =>
      `<CORSConfiguration>${times(count, () => '<CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule>')}</CORSConfiguration>`,
    most: 100,
    code: 'InvalidRequest',
  },
  {
    what: 'bytes of CORS',
    where: '?cors',
    body: (count) => {
      const [before, after] = [
        '<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>',
        '</AllowedOrigin></CORSRule></CORSConfiguration>',
      ];
      return before + 'a'.repeat(count - before.length - after.length) + after;
    },
    most: 64 * 1024,
    code: 'MaxMessageLengthExceeded',
  },
  {
    what: 'rules of a lifecycle',
    where: '?lifecycle',
    body: (count) =>
      `<LifecycleConfiguration>${times(count, (i) => `<Rule><ID>${i}</ID><Prefix>p${i}</Prefix><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule>`)}</LifecycleConfiguration>`,
    most: 1000,
    code: 'MalformedXML',
  },
  {
    what: 'characters of the id of a rule',
    where: '?lifecycle',
    body: (count) =>
      `<LifecycleConfiguration><Rule><ID>${'a'.repeat(count)}</ID><Prefix/><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule></LifecycleConfiguration>`,
    most: 255,
    code: 'InvalidArgument',
  },
  {
    what: 'destinations of notifications',
    where: '?notification',
    body: (count) =>
      `<NotificationConfiguration>${times(count, (i) => `<QueueConfiguration><Queue>arn:aws:sqs:us-east-1:123456789012:q</Queue><Event>s3:ObjectCreated:*</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>${i}/</Value></FilterRule></S3Key></Filter></QueueConfiguration>`)}</NotificationConfiguration>`,
    most: 100,
    code: 'TooManyConfigurations',
  },
  {
    what: 'rules of a replication',
    where: '?replication',
    body: (count) =>
      `<ReplicationConfiguration><Role>arn:aws:iam::123456789012:role/r</Role>${times(count, (i) => `<Rule><ID>${i}</ID><Prefix>${i}</Prefix><Status>Enabled</Status><Destination><Bucket>arn:aws:s3:::${Bucket}</Bucket></Destination></Rule>`)}</ReplicationConfiguration>`,
    most: 1000,
    code: 'MalformedXML',
  },
  {
    what: 'rules of a website',
    where: '?website',
    body: (count) =>
      `<WebsiteConfiguration><IndexDocument><Suffix>a</Suffix></IndexDocument><RoutingRules>${times(count, (i) => `<RoutingRule><Redirect><ReplaceKeyWith>${i}</ReplaceKeyWith></Redirect></RoutingRule>`)}</RoutingRules></WebsiteConfiguration>`,
    most: 50,
    code: 'InvalidRequest',
  },
  {
    what: 'objects of a DeleteObjects',
    method: 'POST',
    where: '?delete',
    body: (count) =>
      `<Delete><Quiet>true</Quiet>${times(count, (i) => `<Object><Key>${i}</Key></Object>`)}</Delete>`,
    most: 1000,
    code: 'MalformedXML',
  },
  {
    what: 'bytes of a policy',
    where: '?policy',
    body: (count) => {
      const [before, after] = [
        '{"Version":"2012-10-17","Id":"',
        `","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::${Bucket}/*"}}`,
      ];
      return before + 'a'.repeat(count - before.length - after.length) + after;
    },
    most: 20 * 1024,
    code: 'MalformedPolicy',
  },
  {
    what: 'depth of XML',
    where: '?metrics&id=a',
    body: (count) =>
      `<MetricsConfiguration><Id>a</Id>${'<a>'.repeat(count - 1)}${'</a>'.repeat(count - 1)}</MetricsConfiguration>`,
    most: 31,
    code: 'MalformedXML',
  },
];

let s3: S3;

beforeEach(async () => {
  s3 = newS3();
  const client = clientOf(s3);
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  await client.send(new PutObjectCommand({ Bucket, Key: 'key', Body: 'x' }));
});

describe("S3's limits", () => {
  it.each(limits)('allow $most $what, and no more', async ({ where, body, most, code, method = 'PUT' }) => {
    const path = `/${Bucket}${where}`;
    const headers = method === 'POST' ? { 'x-amz-trailer': 'x-amz-checksum-crc32' } : {};
    expect((await send(s3, { method, path, headers, body: body(most) })).text).not.toContain('<Error>');
    const answer = await send(s3, { method, path, headers, body: body(most + 1) });
    expect([answer.status, answer.element('Code')]).toEqual([400, code]);
  });

  it('allow 2 kB of metadata, as it is meant and not as it is written', async () => {
    const put = async (value: string) => {
      const headers = { 'x-amz-meta-a': value };
      return send(s3, { method: 'PUT', path: `/${Bucket}/key`, headers, body: 'x' });
    };
    expect((await put('a'.repeat(2047))).status).toBe(200);
    expect((await put('a'.repeat(2048))).element('Code')).toBe('MetadataTooLarge');
    const euros = (count: number) =>
      times(count, () => `=?UTF-8?B?${Buffer.from('€'.repeat(10)).toString('base64')}?= `);
    expect((await put(euros(60))).status).toBe(200);
    expect((await put(euros(70))).element('Code')).toBe('MetadataTooLarge');
  });

  it('allow 2,048 characters of where a website leads to', async () => {
    const put = (length: number) =>
      send(s3, {
        method: 'PUT',
        path: `/${Bucket}/key`,
        headers: { 'x-amz-website-redirect-location': '/'.repeat(length) },
        body: 'x',
      });
    expect((await put(2048)).status).toBe(200);
    expect((await put(2049)).element('Code')).toBe('InvalidRedirectLocation');
  });

  it('allow 10,000 parts', async () => {
    const path = `/${Bucket}/big`;
    const id = (await send(s3, { method: 'POST', path: `${path}?uploads`, body: '' })).element('UploadId');
    const complete = (count: number) =>
      send(s3, {
        method: 'POST',
        path: `${path}?uploadId=${id}`,
        body: `<CompleteMultipartUpload>${times(count, (i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>x</ETag></Part>`)}</CompleteMultipartUpload>`,
      });
    expect((await complete(10_000)).element('Code')).toBe('InvalidPart');
    expect((await complete(10_001)).element('Code')).toBe('MalformedXML');
  });
});
