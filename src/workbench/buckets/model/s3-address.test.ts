import { describe, expect, it } from 'vitest';
import { copySource, isAddressable, lastPart, objectAddress } from './s3-address.ts';

describe('the address of an object', () => {
  it('names the bucket in the host', () =>
    expect(objectAddress('app', 'users/101/a b.jpg', 'us-east-1')).toBe(
      'https://app.s3.us-east-1.amazonaws.com/users/101/a%20b.jpg',
    ));
  it('names a bucket with a dot in the path', () =>
    expect(objectAddress('my.app', '/a//b+c', 'eu-west-1')).toBe(
      'https://s3.eu-west-1.amazonaws.com/my.app//a//b%2Bc',
    ));
});

it('names a version where a copy is made from', () =>
  expect(copySource('app', "it's\n.txt", 'v 1')).toBe('app/it%27s%0A.txt?versionId=v%201'));

it.each([
  ['a/b', true],
  ['..', false],
  ['a/./b', false],
  ['a/../b', false],
  ['...', true],
  ['a/..b', true],
  ['', true],
])('an address can name %j: %s', (key, can) => expect(isAddressable(key)).toBe(can));

it.each([
  ['users/101/profile.jpg', 'profile.jpg'],
  ['users/', 'users/'],
  ['a//', 'a//'],
  ['plain', 'plain'],
])('the last part of %s is %s', (key, part) => expect(lastPart(key)).toBe(part));
