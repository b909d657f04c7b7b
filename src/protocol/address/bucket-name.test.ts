import { describe, expect, it } from 'vitest';
import { isBucketName } from './bucket-name.ts';

describe('a bucket name', () => {
  it.each(['abc', 'my-social-app', 'www.example.com', '123', 'a'.repeat(63), '1.2.3', 'a.b-c', '1.2.3.4.5'])(
    'may be %s',
    (name) => expect(isBucketName(name)).toBe(true),
  );

  it.each([
    ['ab', 'shorter than 3 characters'],
    ['a'.repeat(64), 'longer than 63'],
    ['My-Bucket', 'capitals'],
    ['my_bucket', 'an underscore'],
    ['-abc', 'begins with a hyphen'],
    ['abc-', 'ends with one'],
    ['.abc', 'begins with a dot'],
    ['abc.', 'ends with one'],
    ['a..b', 'two dots in a row'],
    ['a.-b', 'a label that begins with a hyphen'],
    ['a-.b', 'a label that ends with one'],
    ['192.168.5.4', 'an IP address'],
    ['bücket', 'not ASCII'],
    ['my bucket', 'a space'],
    ['xn--abc', 'a reserved prefix'],
    ['sthree-abc', 'a reserved prefix'],
    ['amzn-s3-demo-bucket', 'a reserved prefix'],
    ['abc-s3alias', 'a reserved suffix'],
    ['abc--ol-s3', 'a reserved suffix'],
    ['abc--x-s3', 'a reserved suffix'],
    ['abc\n', 'a line break'],
  ])('may not be %j: %s', (name) => expect(isBucketName(name)).toBe(false));
});
