import { describe, expect, it } from 'vitest';
import { operationOf } from './route.ts';

const host = 'https://my-social-app.s3.us-east-1.amazonaws.com';
const operation = (method: string, url: string, headers = {}) =>
  operationOf(new Request(url, { method, headers }));

describe('operationOf', () => {
  it.each([
    ['GET', 'https://s3.us-east-1.amazonaws.com/', 'ListBuckets'],
    ['PUT', `${host}/`, 'CreateBucket'],
    ['HEAD', `${host}/`, 'HeadBucket'],
    ['GET', `${host}/?list-type=2&prefix=a`, 'ListObjectsV2'],
    ['GET', `${host}/`, 'ListObjects'],
    ['POST', `${host}/?delete=`, 'DeleteObjects'],
    ['GET', `${host}/?uploads`, 'ListMultipartUploads'],
    ['PUT', `${host}/a/b?x-id=PutObject`, 'PutObject'],
    ['GET', `${host}/a/b?versionId=1&x-id=GetObject`, 'GetObject'],
    ['GET', `${host}/a/b?acl`, 'GetObjectAcl'],
    ['PUT', `${host}/a/b?partNumber=1&uploadId=u`, 'UploadPart'],
    ['POST', `${host}/a/b?uploadId=u`, 'CompleteMultipartUpload'],
    ['DELETE', `${host}/a/b?uploadId=u`, 'AbortMultipartUpload'],
    ['GET', `${host}/?analytics&id=1`, 'GetBucketAnalyticsConfiguration'],
    ['GET', `${host}/?analytics`, 'ListBucketAnalyticsConfigurations'],
    ['OPTIONS', `${host}/a/b?acl`, 'CorsPreflight'],
  ])('%s %s is %s', (method, url, name) => expect(operation(method, url)).toBe(name));

  it('tells a copy by its header', () => {
    expect(operation('PUT', `${host}/a`, { 'x-amz-copy-source': '/b/c' })).toBe('CopyObject');
    expect(operation('PUT', `${host}/a?partNumber=1&uploadId=u`, { 'x-amz-copy-source': '/b/c' })).toBe(
      'UploadPartCopy',
    );
  });

  it('passes over keys of the query that mean nothing there', () => {
    expect(operation('GET', `${host}/a?foo=bar`)).toBe('GetObject');
    expect(operation('GET', `${host}/?uploadId=u&list-type=2`)).toBe('ListObjectsV2');
  });

  it('has no name for what S3 does not do', () => {
    expect(operation('PATCH', `${host}/a`)).toBeUndefined();
    expect(operation('DELETE', `${host}/a?acl`)).toBeUndefined();
    expect(operation('POST', `${host}/a`)).toBeUndefined();
  });
});
