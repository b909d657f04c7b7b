import { describe, expect, it } from 'vitest';
import { readRequest } from './read-request.ts';

const bucket = 'https://my-app.s3.us-east-1.amazonaws.com/';
const object = `${bucket}a.txt`;
const read = (method: string, url: string, headers: Record<string, string> = {}) =>
  readRequest({ method, url, headers: new Headers(headers) });

describe('readRequest', () => {
  it('names the operation, the bucket and the key', () => {
    expect(read('PUT', `${object}?x-id=PutObject`)).toMatchObject({
      operation: 'PutObject',
      bucket: 'my-app',
      key: 'a.txt',
      sourceBucket: undefined,
      kind: 'write',
      search: '?x-id=PutObject',
    });
    expect(read('GET', 'https://s3.amazonaws.com/').bucket).toBeUndefined();
  });

  it.each([
    ['GET', object, 'read'],
    ['HEAD', object, 'read'],
    ['DELETE', object, 'delete'],
    ['POST', `${bucket}?delete`, 'delete'],
    ['POST', `${object}?uploads`, 'write'],
    ['DELETE', `${object}?uploadId=1`, 'delete'],
    ['PUT', bucket, 'write'],
    ['POST', `${object}?select&select-type=2`, 'read'],
  ])('tells that %s %s is a %s', (method, url, kind) => expect(read(method, url).kind).toBe(kind));

  it('keeps of the headers what goes on, and leaves out who sent it', () => {
    const sent = {
      authorization: 'x',
      'x-amz-date': 'x',
      'amz-sdk-request': 'x',
      'x-amz-meta-__proto__': 'a',
    };
    const { headers } = read('PUT', object, { ...sent, 'content-type': 'text/plain' });
    expect([...headers]).toEqual([
      ['content-type', 'text/plain'],
      ['x-amz-meta-__proto__', 'a'],
    ]);
  });

  it('names the bucket that a copy reads from, and writes its source anew', () => {
    for (const source of ['/secret/x%20y', 'secret/x+y', '%2Fsecret%2Fx%20y']) {
      const reading = read('PUT', object, { 'x-amz-copy-source': source });
      expect([reading.sourceBucket, reading.headers.get('x-amz-copy-source')]).toEqual([
        'secret',
        'secret/x%20y',
      ]);
    }
  });

  it('takes the ids that AWS gives to versions, which are not like those of the engine', () => {
    const source = '/photos/a.jpg?versionId=3sL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY';
    expect(read('PUT', object, { 'x-amz-copy-source': source }).sourceBucket).toBe('photos');
  });

  it('takes a signature out of a query, and writes the rest anew', () => {
    const signed = `${object}?response-content-type=a%2fb&X-Amz-Signature=1&X-Amz-Date=2&x-amz-expires=3&versionId=4`;
    const { search, signature } = read('GET', signed);
    expect(search).toBe('?response-content-type=a%2Fb&versionId=4');
    expect(signature.map(([name]) => name)).toEqual(['X-Amz-Signature', 'X-Amz-Date', 'x-amz-expires']);
  });

  it('refuses headers in a query, which could hide a copy', () => {
    expect(() => read('PUT', `${object}?x-amz-copy-source=secret%2Fx`)).toThrow('headers in its query');
    expect(() => read('PUT', `${object}?%58-amz-copy-source=secret%2Fx`)).toThrow('headers in its query');
  });

  it.each([
    'https://my-app--use1-az4--x-s3.s3.us-east-1.amazonaws.com/?session',
    'https://s3.us-east-1.amazonaws.com/?Action=GetSessionToken&Version=2011-06-15',
  ])('refuses what is answered with keys: %s', (url) => {
    expect(() => read('GET', url)).toThrow('keys');
  });

  it('refuses what is no operation', () => {
    expect(() => read('PATCH', object)).toThrow();
  });
});

describe('a query that the gate does not understand whole', () => {
  it.each([
    ['PUT', '?accelerate&policy'],
    ['PUT', '?acl&accelerate'],
    ['DELETE', '?cors&publicAccessBlock'],
    ['GET', '?accelerate&session'],
    ['PUT', '?POLICY'],
    ['PUT', '?Policy'],
    ['PUT', '?cors;policy'],
    ['PUT', '?cors&;policy'],
    ['PUT', '?cors&&policy'],
    ['PUT', '?&cors'],
    ['PUT', '?cors&'],
    ['PUT', '?cors%00&policy'],
    ['PUT', '?%00policy'],
    ['PUT', '?policy%00'],
    ['PUT', '?cors&cors'],
    ['PUT', '?cors=policy'],
    ['PUT', '?cors&%ff'],
    ['PUT', '?__proto__=x'],
    ['PUT', '?constructor'],
    ['GET', '?list-type=1'],
    ['GET', '?list-type=2&prefix=%00'],
    ['GET', '?list-type=2&prefix=a&prefix=b'],
    ['POST', 'a?uploads&select&select-type=2'],
    ['POST', '?delete&metadataTable'],
    ['PUT', 'a?uploadId=1&list-type=2'],
    ['PUT', 'a?acl&tagging'],
    ['GET', 'a?foo=bar'],
    ['GET', 'a?versionId=1&versionId=2'],
  ])('%s %s is refused', (method, path) => {
    expect(() => read(method, bucket + path)).toThrow(/not sent|not allowed/);
  });
});

describe('a header that the gate does not understand', () => {
  it.each([
    'x-http-method-override',
    'x-http-method',
    'x-method-override',
    'x-original-url',
    'x-rewrite-url',
    'x-forwarded-host',
    'x-amz-website-redirect',
    'x-amz-acl',
    'x-amz-grant-read',
    'x-amz-copy-source-key',
    'x-amz-metadata-directive',
    'x-minio-source-etag',
    'x-amz-checksum',
    'forwarded',
    '__proto__',
    'constructor',
  ])('%s is refused', (name) => {
    const headers = new Headers([[name, 'x']]);
    expect(() => readRequest({ method: 'GET', url: object, headers })).toThrow('not sent');
  });

  it('signs no body whose pieces carry signatures of their own', () => {
    const hash = (value: string) => ({ 'x-amz-content-sha256': value });
    expect(() => read('PUT', object, hash('STREAMING-AWS4-HMAC-SHA256-PAYLOAD'))).toThrow('in pieces');
    const trailer = { ...hash('STREAMING-UNSIGNED-PAYLOAD-TRAILER'), 'content-encoding': 'aws-chunked' };
    expect(() => read('PUT', object, { ...trailer, 'x-amz-trailer': 'x-amz-checksum-crc32' })).not.toThrow();
    expect(() => read('PUT', object, { ...trailer, 'x-amz-trailer': 'x-amz-acl' })).toThrow('in pieces');
  });
});

describe('a name of an object that leads elsewhere', () => {
  const steps = [
    '..',
    'a/../b',
    'a/%2e%2e/b',
    '..%2Fb',
    'a%2F..%2Fb',
    'a%5C..%5Cb',
    'a/%252e%252e/b',
    'a%252F..%252Fb',
  ];

  it.each(steps.map((step) => step.replaceAll('..', '%2e%2e').replaceAll('/%2e%2e/', '%2F%2e%2e%2F')))(
    'is refused as a key: %s',
    (key) => {
      expect(() => read('GET', `${bucket}x%2F${key}`)).toThrow('taken for a step up');
    },
  );

  it.each(steps)('is refused as what is copied: %s', (key) => {
    for (const source of [`/my-app/${key}`, `my-app/x/${key}`, `my-app%2F${key}`]) {
      expect(() => read('PUT', object, { 'x-amz-copy-source': source })).toThrow('taken for a step up');
    }
  });

  it('is refused where a copy names a bucket by a step', () => {
    expect(() => read('PUT', object, { 'x-amz-copy-source': '../my-app/a' })).toThrow('taken for a step up');
  });

  it('is refused with NUL, broken escapes, and beyond the length of a key', () => {
    expect(() => read('GET', `${bucket}a%00b`)).toThrow('NUL');
    expect(() => read('GET', `${bucket}a%ff`)).toThrow('escaped');
    expect(() => read('GET', bucket + 'a'.repeat(1_025))).toThrow();
  });

  it('renames nothing: that takes a session', () => {
    const headers = { 'x-amz-rename-source': '/my-app/../other/a' };
    expect(() => read('PUT', `${object}?renameObject`, headers)).toThrow('was not sent');
  });
});

describe('an address with a name and a password', () => {
  it('is refused', () => {
    expect(() => read('GET', object.replace('https://', 'https://me:secret@'))).toThrow('before the host');
  });
});
