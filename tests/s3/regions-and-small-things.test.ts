import type { BucketLocationConstraint } from '@aws-sdk/client-s3';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  PutBucketAnalyticsConfigurationCommand,
  PutBucketEncryptionCommand,
  PutBucketLoggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { presign, read, send } from './raw.ts';
import { clientOf, newS3 } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/*.snapshot.json.
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const path = `/${Bucket}/${Key}`;

let s3: S3;
let client: S3Client;

beforeEach(() => {
  s3 = newS3();
  client = clientOf(s3);
});

const create = (name = Bucket, LocationConstraint?: BucketLocationConstraint) =>
  client.send(
    new CreateBucketCommand({
      Bucket: name,
      ...(LocationConstraint && { CreateBucketConfiguration: { LocationConstraint } }),
    }),
  );
const constraint = (region: string) =>
  `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
const versioning = (Status: 'Enabled' | 'Suspended') =>
  client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));

describe('regions', () => {
  it('keep the name that a bucket was made with', async () => {
    const eu = clientOf(s3, { endpoint: 'http://localhost:9000', forcePathStyle: true });
    await eu.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'EU' } }),
    );
    const { LocationConstraint } = await eu.send(new GetBucketLocationCommand({ Bucket }));
    expect(LocationConstraint).toBe('EU');
  });

  it.each(['s3.amazonaws.com', `${Bucket}.s3.amazonaws.com`])('are all made at %s', async (host) => {
    const where = host.startsWith('s3.') ? `/${Bucket}` : '/';
    const made = await send(s3, { method: 'PUT', host, path: where, body: constraint('eu-west-1') });
    expect(made.status).toBe(200);
    const at = (region: string) =>
      send(s3, { method: 'PUT', host, path: `${where.replace(/\/$/, '')}/k`, region, body: 'x' });
    expect((await at('eu-west-1')).status).toBe(200);
    expect((await at('us-east-1')).status).toBe(200);
  });

  it.each(['eu-west-1', 'us-east-1', 'nowhere'])('are not made in another: %s', async (region) => {
    const answer = await send(s3, {
      method: 'PUT',
      host: `${Bucket}.s3.eu-central-1.amazonaws.com`,
      region: 'eu-central-1',
      path: '/',
      body: constraint(region),
    });
    expect(answer.status).toBe(400);
    expect(answer.element('Code')).toBe('IllegalLocationConstraintException');
  });

  it('are named to whoever asks in the wrong one', async () => {
    const host = `${Bucket}.s3.eu-central-1.amazonaws.com`;
    await create();
    const moved = await send(s3, { method: 'HEAD', host, region: 'eu-central-1', path: '/' });
    expect([moved.status, moved.headers.get('x-amz-bucket-region')]).toEqual([301, 'us-east-1']);
    const signed = await send(s3, { method: 'HEAD', host, region: 'us-east-1', path: '/' });
    expect([signed.status, signed.headers.get('x-amz-bucket-region')]).toEqual([400, 'eu-central-1']);
  });

  it('do not keep Transfer Acceleration from a bucket', async () => {
    const host = `${Bucket}.s3.eu-west-1.amazonaws.com`;
    const region = 'eu-west-1';
    const made = await send(s3, { method: 'PUT', host, region, path: '/', body: constraint(region) });
    expect(made.status).toBe(200);
    const body = '<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>';
    await send(s3, { method: 'PUT', host, region, path: '/?accelerate', body });
    const put = await send(s3, {
      method: 'PUT',
      host: `${Bucket}.s3-accelerate.amazonaws.com`,
      region,
      path: '/k',
      body: 'x',
    });
    expect(put.status).toBe(200);
  });
});

describe('encryption', () => {
  const byDefault = (BucketKeyEnabled: boolean) =>
    client.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' }, BucketKeyEnabled }],
        },
      }),
    );
  const copy = () => client.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/${Key}` }));

  beforeEach(() => create().then(() => undefined));

  it('of the bucket that has changed is reason enough to copy an object onto itself', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    await expect(copy()).rejects.toMatchObject({ name: 'InvalidRequest' });
    await byDefault(false);
    expect((await copy()).ServerSideEncryption).toBe('aws:kms');
  });

  it('uses the key of the bucket also where the request names aws:kms', async () => {
    await byDefault(true);
    const put = (more = {}) => client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...more }));
    expect((await put()).BucketKeyEnabled).toBe(true);
    expect((await put({ ServerSideEncryption: 'aws:kms' })).BucketKeyEnabled).toBe(true);
    const not = await put({ ServerSideEncryption: 'aws:kms', BucketKeyEnabled: false });
    expect(not.BucketKeyEnabled).toBeUndefined();
  });
});

it('a copy where versioning is suspended is the null version, and says so', async () => {
  await create();
  await versioning('Suspended');
  const put = await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  const copied = await client.send(
    new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `${Bucket}/${Key}` }),
  );
  expect([put.VersionId, copied.VersionId]).toEqual([undefined, 'null']);
});

it('a bucket of versions is deleted when all of them are', async () => {
  await create();
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  const remove = () => client.send(new DeleteBucketCommand({ Bucket }));
  const message = 'The bucket you tried to delete is not empty';
  await expect(remove()).rejects.toMatchObject({ name: 'BucketNotEmpty', message });
  await versioning('Enabled');
  await expect(remove()).rejects.toMatchObject({
    message: `${message}. You must delete all versions in the bucket.`,
  });
});

it('errors name no Resource', async () => {
  await create();
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  const answers = [
    await send(s3, { path: `/${Bucket}/none` }),
    await send(s3, { path, headers: { range: 'bytes=9-' } }),
    await send(s3, { path: `/${Bucket}?encoding-type=x` }),
  ];
  for (const { status, text } of answers) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('<Resource>');
  }
});

it('a presigned URL of tomorrow is not yet valid', async () => {
  await create();
  const url = presign('GET', path, {}, { at: new Date(Date.now() + 86_400_000) });
  const answer = await read(await s3.fetch(new Request(url)));
  expect([answer.status, answer.element('Code'), answer.element('Message')]).toEqual([
    403,
    'AccessDenied',
    'Request is not yet valid',
  ]);
});

describe('configurations of which a bucket has several', () => {
  const tiering = (id: string) =>
    `<IntelligentTieringConfiguration><Id>${id}</Id><Status>Enabled</Status><Tiering><Days>90</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering></IntelligentTieringConfiguration>`;
  const analytics = (id: string) =>
    `<AnalyticsConfiguration><Id>${id}</Id><StorageClassAnalysis/></AnalyticsConfiguration>`;

  it.each([
    ['intelligent-tiering', tiering, 'MalformedXML'],
    ['analytics', analytics, 'IdMismatch'],
  ])('answer 204, and know their id: %s', async (name, body, code) => {
    await create();
    const put = (id: string) => send(s3, { method: 'PUT', path: `/${Bucket}?${name}&id=a`, body: body(id) });
    expect((await put('a')).status).toBe(204);
    const wrong = await put('b');
    expect([wrong.status, wrong.element('Code')]).toEqual([400, code]);
  });

  it('have a client that agrees', async () => {
    await create();
    const { $metadata } = await client.send(
      new PutBucketAnalyticsConfigurationCommand({
        Bucket,
        Id: 'a',
        AnalyticsConfiguration: { Id: 'a', StorageClassAnalysis: {} },
      }),
    );
    expect($metadata.httpStatusCode).toBe(204);
  });
});

describe('logging', () => {
  const log = (TargetBucket: string, Permission: 'READ' | 'READ_ACP' = 'READ') =>
    send(s3, {
      method: 'PUT',
      path: `/${Bucket}?logging`,
      body: `<BucketLoggingStatus><LoggingEnabled><TargetBucket>${TargetBucket}</TargetBucket><TargetPrefix/><TargetGrants><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group"><URI>http://acs.amazonaws.com/groups/global/AllUsers</URI></Grantee><Permission>${Permission}</Permission></Grant></TargetGrants></LoggingEnabled></BucketLoggingStatus>`,
    });

  it('takes grants of the ACL, too', async () => {
    await create();
    expect((await log(Bucket, 'READ_ACP')).status).toBe(200);
  });

  it('stays in its region', async () => {
    const local = clientOf(s3, { endpoint: 'http://localhost:9000', forcePathStyle: true });
    const make = (name: string, LocationConstraint?: BucketLocationConstraint) =>
      local.send(
        new CreateBucketCommand({
          Bucket: name,
          ...(LocationConstraint && { CreateBucketConfiguration: { LocationConstraint } }),
        }),
      );
    await make(Bucket);
    await make('elsewhere', 'eu-west-1');
    await make('far', 'eu-central-1');
    const answer = await log('elsewhere');
    expect(answer.status).toBe(403);
    expect(answer.element('Code')).toBe('CrossLocationLoggingProhibitted');
    expect(answer.element('Message')).toBe('Cross S3 location logging not allowed. ');
    expect(answer.element('TargetBucketLocation')).toBe('eu-west-1');
    expect(answer.element('SourceBucketLocation')).toBeUndefined();
    await expect(
      local.send(
        new PutBucketLoggingCommand({
          Bucket: 'far',
          BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'elsewhere', TargetPrefix: '' } },
        }),
      ),
    ).rejects.toMatchObject({ SourceBucketLocation: 'eu-central-1', TargetBucketLocation: 'eu-west-1' });
  });
});

describe('a page of another origin', () => {
  const origin = { origin: 'http://localhost:4321' };

  it.each([`/${Bucket}`, path, '/no-such-bucket', '/'])(
    'that only says where it is from is forbidden without a rule: OPTIONS %s',
    async (where) => {
      await create();
      const request = new Request(`http://localhost${where}`, { method: 'OPTIONS', headers: origin });
      const answer = await read(await s3.fetch(request));
      expect([answer.status, answer.element('Code')]).toEqual([403, 'AccessForbidden']);
    },
  );

  it('is told nothing where it would send what no rule allows', async () => {
    await create();
    const rule = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule></CORSConfiguration>`;
    await send(s3, { method: 'PUT', path: `/${Bucket}?cors`, body: rule });
    const ask = (headers: Record<string, string>) =>
      send(s3, { path: `/${Bucket}`, headers: { ...origin, ...headers } });
    expect((await ask({})).headers.get('access-control-allow-origin')).toBe('*');
    const more = await ask({ 'access-control-request-headers': 'x-other' });
    expect(more.headers.get('access-control-allow-origin')).toBeNull();
  });
});
