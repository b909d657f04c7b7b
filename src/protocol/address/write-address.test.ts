import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, parseAnyAddress } from './parse-address.ts';
import { writeAddress } from './write-address.ts';

const aws = { url: 'https://s3.eu-central-1.amazonaws.com', addressing: 'virtual' } as const;
const local = { url: 'http://127.0.0.1:9000', addressing: 'path' } as const;

describe('writeAddress', () => {
  it('names the bucket in the host or in the path', () => {
    const target = { bucket: 'my-app', key: 'a b/ü+.jpg', search: '?versionId=1' };
    expect(writeAddress(aws, target).href).toBe(
      'https://my-app.s3.eu-central-1.amazonaws.com/a%20b/%C3%BC%2B.jpg?versionId=1',
    );
    expect(writeAddress(local, target).href).toBe(
      'http://127.0.0.1:9000/my-app/a%20b/%C3%BC%2B.jpg?versionId=1',
    );
    expect(writeAddress(local, { search: '' }).href).toBe('http://127.0.0.1:9000/');
  });

  it('writes what parseAddress reads, for every key', () => {
    const key = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part)));
    fc.assert(
      fc.property(key, (one) => {
        expect(parseAddress(writeAddress(aws, { bucket: 'my-app', key: one, search: '' }))?.key).toBe(one);
        expect(parseAnyAddress(writeAddress(local, { bucket: 'my-app', key: one, search: '' }))).toEqual({
          bucket: 'my-app',
          key: one,
        });
      }),
    );
  });

  it.each(['http://127.0.0.1:9000', 'http://[::1]:9000', 'http://2130706433'])(
    'refuses a bucket in front of %s, where the key would take its place',
    (url) => {
      const target = { bucket: 'my-app', key: 'secret/x', search: '' };
      expect(() => writeAddress({ url, addressing: 'virtual' }, target)).toThrow('path addressing');
    },
  );

  it.each(['..', 'a/../b', './a', 'a/%2e%2e/b', 'a/.%2E'])(
    'refuses the key %s, which leads elsewhere',
    (key) => {
      expect(() => writeAddress(local, { bucket: 'my-app', key, search: '' })).toThrow('"."');
    },
  );

  it.each(['evil.com/x', 'a@b', '127.0.0.1:80', '../x', 'A', 'a b', ''])(
    'refuses the bucket %j',
    (bucket) => {
      expect(() => writeAddress(aws, { bucket, search: '' })).toThrow();
    },
  );
});
