import { describe, expect, it } from 'vitest';
import { touchOf } from './touch.ts';

const object = 'https://my-app.s3.us-east-1.amazonaws.com/a.txt';
const touch = (method: string, url: string, headers: Record<string, string> = {}) =>
  touchOf({ method, url, headers: new Headers(headers) });

describe('touchOf', () => {
  it('names the operation, the bucket and the key', () => {
    expect(touch('PUT', `${object}?x-id=PutObject`)).toEqual({
      operation: 'PutObject',
      bucket: 'my-app',
      key: 'a.txt',
      sourceBucket: undefined,
      kind: 'write',
      search: '?x-id=PutObject',
    });
    expect(touch('GET', 'https://s3.amazonaws.com/').bucket).toBeUndefined();
  });

  it.each([
    ['GET', object, 'read'],
    ['HEAD', object, 'read'],
    ['DELETE', object, 'delete'],
    ['POST', 'https://my-app.s3.us-east-1.amazonaws.com/?delete', 'delete'],
    ['POST', `${object}?uploads`, 'write'],
    ['DELETE', `${object}?uploadId=1`, 'delete'],
    ['PUT', 'https://my-app.s3.us-east-1.amazonaws.com/', 'write'],
    ['POST', `${object}?select&select-type=2`, 'read'],
    ['POST', `${object}?uploads&select&select-type=2`, 'write'],
    ['POST', 'https://my-app.s3.us-east-1.amazonaws.com/?delete&metadataTable', 'delete'],
    ['PUT', `${object}?uploadId=1&list-type=2`, 'write'],
  ])('tells that %s %s is a %s', (method, url, kind) => expect(touch(method, url).kind).toBe(kind));

  it('names the bucket that a copy reads from', () => {
    expect(touch('PUT', object, { 'x-amz-copy-source': '/secret/x' }).sourceBucket).toBe('secret');
    expect(touch('PUT', object, { 'x-amz-copy-source': '%2Fsecret%2Fx' }).sourceBucket).toBe('secret');
  });

  it('takes the ids that AWS gives to versions, which are not like those of the engine', () => {
    const source = '/photos/a.jpg?versionId=3sL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY';
    expect(touch('PUT', object, { 'x-amz-copy-source': source }).sourceBucket).toBe('photos');
  });

  it('takes a signature out of a query, and leaves the rest as it was', () => {
    const signed = `${object}?response-content-type=a%2Fb&X-Amz-Signature=1&X-Amz-Date=2&x-amz-expires=3&versionId=4`;
    expect(touch('GET', signed).search).toBe('?response-content-type=a%2Fb&versionId=4');
  });

  it('refuses headers in a query, which could hide a copy', () => {
    expect(() => touch('PUT', `${object}?x-amz-copy-source=secret%2Fx`)).toThrow('headers in its query');
    expect(() => touch('PUT', `${object}?%58-amz-copy-source=secret%2Fx`)).toThrow('headers in its query');
  });

  it.each([
    'https://my-app--use1-az4--x-s3.s3.us-east-1.amazonaws.com/?session',
    'https://s3.us-east-1.amazonaws.com/?Action=GetSessionToken&Version=2011-06-15',
  ])('refuses what is answered with keys: %s', (url) => {
    expect(() => touch('GET', url)).toThrow('keys');
  });

  it('refuses what is no operation', () => {
    expect(() => touch('PATCH', object)).toThrow();
  });
});
