import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  DeletePublicAccessBlockCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser } from '#s3';
import { clientOf, newS3, other } from './sdk.ts';

const Bucket = 'my-social-app';
const objects = `arn:aws:s3:::${Bucket}/*`;
const otherWithAccountId = { ...other, accountId: '444455556666' };

let owner: S3Client;
let stranger: S3Client;

beforeEach(async () => {
  const s3 = newS3({ users: [exampleUser, otherWithAccountId] });
  owner = clientOf(s3);
  stranger = clientOf(s3, { credentials: other });
  await owner.send(new CreateBucketCommand({ Bucket }));
});

const statement = (parts: object) => ({
  Effect: 'Allow',
  Principal: { AWS: '444455556666' },
  Action: 's3:GetObject',
  Resource: objects,
  ...parts,
});
const put = (Policy: string) => owner.send(new PutBucketPolicyCommand({ Bucket, Policy }));
const policy = (...statements: object[]) =>
  put(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
const malformed = (message: string) => ({
  name: 'MalformedPolicy',
  message,
  $metadata: { httpStatusCode: 400 },
});

describe('PutBucketPolicy', () => {
  it.each<[string, object]>([
    ['a user', { Principal: { AWS: 'arn:aws:iam::444455556666:user/division/Alice' } }],
    ['a role', { Principal: { AWS: ['arn:aws:iam::444455556666:role/reader', '111122223333'] } }],
    ['a session', { Principal: { AWS: 'arn:aws:sts::444455556666:assumed-role/reader/me' } }],
    ['a canonical id', { Principal: { CanonicalUser: 'a'.repeat(64) } }],
    ['a service', { Principal: { Service: ['logging.s3.amazonaws.com', 'cloudfront.amazonaws.com'] } }],
    [
      'a bucket and its objects',
      { Action: ['s3:ListBucket', 's3:GetObject'], Resource: [objects, `arn:aws:s3:::${Bucket}`] },
    ],
    [
      'both by one pattern',
      { Action: ['s3:ListBucket', 's3:GetObject'], Resource: `arn:aws:s3:::${Bucket}*` },
    ],
    ['every action', { Action: 's3:*' }],
    ['a key of its action', { Condition: { StringEquals: { 's3:ExistingObjectTag/kind': 'public' } } }],
    [
      'a key of every action',
      {
        Condition: {
          Bool: { 'aws:SecureTransport': 'true' },
          StringEquals: { 's3:authType': 'REST-HEADER' },
        },
      },
    ],
    ['an id of its own', { Sid: 'Readers of 2026' }],
  ])('takes %s', async (_, parts) => {
    expect((await policy(statement(parts))).$metadata.httpStatusCode).toBe(204);
  });

  it.each<[string, object, string]>([
    ['an account of too few digits', { Principal: { AWS: '12345' } }, 'Invalid principal in policy'],
    ['a malformed ARN', { Principal: { AWS: 'arn:aws:iam::444455556666' } }, 'Invalid principal in policy'],
    [
      'a part of an ARN left open',
      { Principal: { AWS: 'arn:aws:iam::444455556666:user/*' } },
      'Invalid principal in policy',
    ],
    ['another kind of principal', { Principal: { User: 'me' } }, 'Invalid principal in policy'],
    ['a service that is none', { Principal: { Service: 'cloudfront' } }, 'Invalid principal in policy'],
    ['a principal that is a text', { Principal: '444455556666' }, 'Invalid principal in policy'],
    ['no principal', { Principal: undefined }, 'Missing required field Principal'],
    ['another bucket’s resource', { Resource: 'arn:aws:s3:::another/*' }, 'Policy has invalid resource'],
    ['a resource without its ARN', { Resource: `${Bucket}/*` }, 'Policy has invalid resource'],
    ['an unknown action', { Action: 's3:ReadObject' }, 'Policy has invalid action'],
    [
      'an action on objects, over the bucket',
      { Resource: `arn:aws:s3:::${Bucket}` },
      'Action does not apply to any resource(s) in statement',
    ],
    [
      'an action on buckets, over objects',
      { Action: ['s3:GetObject', 's3:ListBucket'] },
      'Action does not apply to any resource(s) in statement',
    ],
    [
      'an action on no bucket',
      { Action: 's3:ListAllMyBuckets', Resource: '*' },
      'Action does not apply to any resource(s) in statement',
    ],
    [
      'an unknown operator',
      { Condition: { Equals: { 's3:prefix': 'a' } } },
      'Invalid Condition type : Equals',
    ],
    [
      'an unknown key',
      { Condition: { StringEquals: { 's3:colour': 'a' } } },
      'Policy has an invalid condition key',
    ],
    [
      'a key of another action',
      { Condition: { StringEquals: { 's3:prefix': 'a' } } },
      'Conditions do not apply to combination of actions and resources in statement',
    ],
    ['an element in another case', { effect: 'Allow' }, 'Unknown field effect'],
    ['an effect in another case', { Effect: 'allow' }, 'Invalid effect: "allow"'],
  ])('refuses %s', async (_, parts, message) => {
    await expect(policy(statement(parts))).rejects.toMatchObject(malformed(message));
  });

  it('refuses two statements of one id', async () => {
    await expect(policy(statement({ Sid: 'a' }), statement({ Sid: 'a' }))).rejects.toMatchObject({
      name: 'MalformedPolicy',
    });
  });

  it('refuses what is no policy by its text', async () => {
    const text = JSON.stringify({ Statement: statement({}) });
    for (const [wrong, message] of [
      [`\n${text}`, "Policies must be valid JSON and the first byte must be '{'"],
      [text.slice(0, -1), 'This policy contains invalid Json'],
      [text.replace('"Effect"', '"Effect":"Deny","Eff\\u0065ct"'), 'This policy contains invalid Json'],
      [text.replace('{', '{"Version":"2026-01-01",'), 'The policy must contain a valid version string'],
      [
        text.replace(objects, objects + 'x'.repeat(20_480)),
        'Policy exceeds the maximum allowed document size.',
      ],
    ] as const) {
      await expect(put(wrong)).rejects.toMatchObject(malformed(message));
    }
    await put(text);
  });
});

describe('what is public', () => {
  const isPublic = async (parts: object) => {
    await policy(statement({ Principal: '*', ...parts }));
    const { PolicyStatus } = await owner.send(new GetBucketPolicyStatusCommand({ Bucket }));
    return PolicyStatus?.IsPublic;
  };
  const on = (key: string, value: string | string[], operator = 'StringEquals') => ({
    Condition: { [operator]: { [key]: value } },
  });

  it.each<[boolean, object]>([
    [true, {}],
    [true, { Principal: { AWS: ['444455556666', '*'] } }],
    [true, { Principal: { Federated: 'graph.facebook.com' }, Action: 's3:PutObject' }],
    [false, { Principal: { AWS: '444455556666' } }],
    [false, { Principal: { Service: 'cloudtrail.amazonaws.com' } }],
    [false, { Effect: 'Deny' }],
    [false, on('aws:SourceIp', '203.0.113.0/24', 'IpAddress')],
    [false, on('aws:SourceIp', ['10.0.0.0/8', '2001:db8::/32'], 'IpAddress')],
    [true, on('aws:SourceIp', ['203.0.113.0/24', '0.0.0.0/1'], 'IpAddress')],
    [true, on('aws:SourceIp', '2000::/3', 'IpAddress')],
    [true, on('aws:SourceIp', '203.0.113.0/24', 'NotIpAddress')],
    [false, on('aws:SourceVpc', 'vpc-91237329')],
    [true, on('aws:SourceVpc', 'vpc-*', 'StringLike')],
    [true, on('aws:PrincipalArn', 'arn:aws:iam::111122223333:user/${aws:username}')],
    [false, on('aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    [false, on('s3:DataAccessPointArn', 'arn:aws:s3:us-west-2:123456789012:accesspoint/*', 'ArnLike')],
    [true, on('s3:DataAccessPointArn', 'arn:aws:s3:us-west-2:*:accesspoint/mine', 'ArnLike')],
    [true, on('aws:Referer', 'https://www.example.com/')],
    [true, on('aws:SourceVpc', 'vpc-91237329', 'StringEqualsIfExists')],
  ])('is told: %s for %o', async (expected, parts) => {
    await owner.send(new DeletePublicAccessBlockCommand({ Bucket }));
    expect(await isPublic(parts)).toBe(expected);
  });

  it('is refused while public policies are blocked', async () => {
    await expect(policy(statement({ Principal: '*' }))).rejects.toMatchObject({ name: 'AccessDenied' });
    await policy(statement({}));
  });
});

const read = (Key: string) => stranger.send(new GetObjectCommand({ Bucket, Key }));

describe('a policy in effect', () => {
  it('names an account by its number, and a user by an ARN', async () => {
    await owner.send(new PutObjectCommand({ Bucket, Key: 'a' }));
    for (const AWS of [
      '444455556666',
      'arn:aws:iam::444455556666:root',
      'arn:aws:iam::444455556666:user/other',
    ]) {
      await policy(statement({ Principal: { AWS } }));
      await read('a');
    }
    await policy(statement({ Principal: { AWS: '777788889999' } }));
    await expect(read('a')).rejects.toMatchObject({ name: 'AccessDenied' });
    await owner.send(new DeletePublicAccessBlockCommand({ Bucket }));
    await policy(statement({ Principal: { Federated: '444455556666' } }));
    await expect(read('a')).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('fills in variables, where its version has them', async () => {
    for (const Key of ['home/other/a', 'home/you/a', '*/a'])
      await owner.send(new PutObjectCommand({ Bucket, Key }));
    await policy(
      statement({
        Resource: [`arn:aws:s3:::${Bucket}/home/\${aws:username}/*`, `arn:aws:s3:::${Bucket}/\${*}/a`],
      }),
    );
    await read('home/other/a');
    await read('*/a');
    await expect(read('home/you/a')).rejects.toMatchObject({ name: 'AccessDenied' });
    await policy(statement({ Resource: `arn:aws:s3:::${Bucket}/home/\${aws:noSuchKey}*` }));
    await expect(read('home/other/a')).rejects.toMatchObject({ name: 'AccessDenied' });
    await policy(statement({ Resource: `arn:aws:s3:::${Bucket}/home/\${aws:noSuchKey, 'other'}/*` }));
    await read('home/other/a');
  });

  it('is told of locks that are asked for', async () => {
    await policy(
      statement({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:PutObject',
        Condition: { NumericGreaterThan: { 's3:object-lock-remaining-retention-days': '10' } },
      }),
    );
    const lock = (ObjectLockRetainUntilDate: Date) =>
      owner.send(
        new PutObjectCommand({ Bucket, Key: 'a', ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate }),
      );
    await expect(lock(new Date(Date.now() + 11 * 86_400_000))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    // The request is no longer denied, but this bucket does not support locks.
    await expect(lock(new Date(Date.now() + 9 * 86_400_000))).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
  });
});

describe('a denial', () => {
  const me = 'User: arn:aws:iam::111122223333:user/example is not authorized to perform:';
  const why = 'with an explicit deny in a resource-based policy';

  it('tells the owner’s account what is denied, and nobody else', async () => {
    await owner.send(new PutObjectCommand({ Bucket, Key: 'a' }));
    await policy(
      statement({ Effect: 'Deny', Principal: '*', Action: ['s3:GetObject', 's3:PutObjectTagging'] }),
    );
    await expect(owner.send(new GetObjectCommand({ Bucket, Key: 'a' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `${me} s3:GetObject on resource: "arn:aws:s3:::${Bucket}/a" ${why}`,
    });
    const tagged = new PutObjectCommand({ Bucket, Key: 'b', Tagging: 'a=b' });
    await expect(owner.send(tagged)).rejects.toMatchObject({
      message: `${me} s3:PutObjectTagging on resource: "arn:aws:s3:::${Bucket}/b" ${why}`,
    });
    await expect(read('a')).rejects.toMatchObject({ name: 'AccessDenied', message: 'Access Denied' });
  });
});

describe('the policy itself', () => {
  it('is for the owner’s account alone, whomever it lets in', async () => {
    const get = () => stranger.send(new GetBucketPolicyCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'AccessDenied' });
    await policy(statement({ Action: 's3:*BucketPolicy', Resource: `arn:aws:s3:::${Bucket}` }));
    const refused = { name: 'MethodNotAllowed', $metadata: { httpStatusCode: 405 } };
    await expect(get()).rejects.toMatchObject(refused);
    const Policy = JSON.stringify({ Statement: statement({}) });
    await expect(stranger.send(new PutBucketPolicyCommand({ Bucket, Policy }))).rejects.toMatchObject(
      refused,
    );
    await expect(stranger.send(new DeleteBucketPolicyCommand({ Bucket }))).rejects.toMatchObject(refused);
  });
});

describe('x-amz-expected-bucket-owner', () => {
  it('must be the number of an account', async () => {
    const get = new GetBucketPolicyCommand({ Bucket, ExpectedBucketOwner: '12345' });
    await expect(owner.send(get)).rejects.toMatchObject({
      name: 'InvalidBucketOwnerAWSAccountID',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('is the number of the owner’s account', async () => {
    await owner.send(new HeadBucketCommand({ Bucket, ExpectedBucketOwner: '111122223333' }));
    await expect(
      owner.send(new HeadBucketCommand({ Bucket, ExpectedBucketOwner: '444455556666' })),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });
});
