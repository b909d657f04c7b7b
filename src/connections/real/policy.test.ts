import { describe, expect, it } from 'vitest';
import { operationOf } from '#protocol/operations';
import { actionsOf, actionsOfRequest, leastPolicy } from './policy.ts';

const actionsOfA = (method: string, path: string, headers: Record<string, string> = {}) => {
  const url = `https://my-social-app.s3.us-east-1.amazonaws.com${path}`;
  const operation = operationOf(new Request(url, { method, headers }));
  if (operation === undefined) throw new Error(`${method} ${path} is no operation`);
  return actionsOfRequest({ operation, url, headers: new Headers(headers) });
};

describe('the actions of an operation', () => {
  it('have names of their own where IAM has others than the API', () => {
    expect(actionsOf('HeadBucket')).toEqual(['s3:ListBucket']);
    expect(actionsOf('ListObjectVersions')).toEqual(['s3:ListBucketVersions']);
    expect(actionsOf('DeleteBucketCors')).toEqual(['s3:PutBucketCORS']);
    expect(actionsOf('DeletePublicAccessBlock')).toEqual(['s3:PutBucketPublicAccessBlock']);
    expect(actionsOf('UploadPart')).toEqual(['s3:PutObject']);
  });

  it('are others for a version', () => {
    expect(actionsOfA('GET', '/a')).toEqual(['s3:GetObject']);
    expect(actionsOfA('GET', '/a?versionId=1')).toEqual(['s3:GetObjectVersion']);
    expect(actionsOfA('DELETE', '/a?versionId=1')).toEqual(['s3:DeleteObjectVersion']);
    expect(actionsOfA('PUT', '/a?tagging&versionId=1')).toEqual(['s3:PutObjectVersionTagging']);
    expect(actionsOfA('PUT', '/a', { 'x-amz-copy-source': 'b/a?versionId=1' })).toEqual([
      's3:GetObjectVersion',
      's3:PutObject',
    ]);
  });

  it('are more where headers ask for more', () => {
    expect(actionsOfA('PUT', '/a', { 'x-amz-tagging': 'a=b' })).toEqual([
      's3:PutObject',
      's3:PutObjectTagging',
    ]);
    expect(actionsOfA('PUT', '/', { 'x-amz-bucket-object-lock-enabled': 'true' })).toEqual([
      's3:CreateBucket',
      's3:PutBucketObjectLockConfiguration',
      's3:PutBucketVersioning',
    ]);
  });
});

describe('the least policy', () => {
  it('allows what is for buckets on buckets, and what is for objects on objects', () => {
    const actions = ['s3:PutObject', 's3:ListBucket', 's3:PutObject', 's3:GetBucketObjectLockConfiguration'];
    expect(leastPolicy(actions, ['one-k3x9', 'two-k3x9'])).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Buckets',
          Effect: 'Allow',
          Action: ['s3:GetBucketObjectLockConfiguration', 's3:ListBucket'],
          Resource: ['arn:aws:s3:::one-k3x9', 'arn:aws:s3:::two-k3x9'],
        },
        {
          Sid: 'Objects',
          Effect: 'Allow',
          Action: ['s3:PutObject'],
          Resource: ['arn:aws:s3:::one-k3x9/*', 'arn:aws:s3:::two-k3x9/*'],
        },
      ],
    });
  });

  it('has a star for the list of buckets only, and other names in other partitions', () => {
    expect(leastPolicy(actionsOf('ListBuckets'), ['one']).Statement).toMatchObject([{ Resource: '*' }]);
    expect(leastPolicy(actionsOf('GetObject'), ['one'], 'aws-cn').Statement).toMatchObject([
      { Resource: ['arn:aws-cn:s3:::one/*'] },
    ]);
  });
});
