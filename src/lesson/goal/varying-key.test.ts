import { expect, it } from 'vitest';
import { isLike, varyingKey } from './varying-key.ts';

it.each([
  ['uploads/2026-03-14.jpg', 'uploads/2027-04-15.jpg', ['uploads/', '.jpg']],
  ['uploads/2026-03-14.jpg', 'uploads/2027-05-14.jpg', ['uploads/', '.jpg']],
  ['a/3f9c-1b.txt', 'a/3e00-22.txt', ['a/', '.txt']],
  ['users/101/1774/x.jpg', 'users/101/2015/x.jpg', ['users/101/', '/x.jpg']],
  ['x', 'y', ['', '']],
])('%s and %s have %j in common', (one, other, common) => {
  const varies = varyingKey(one, other);
  expect(varies).toEqual(common);
  for (const key of [one, other]) expect(isLike(key, varies)).toBe(true);
});

it('is like no key without anything in between', () => {
  expect(isLike('uploads/.jpg', ['uploads/', '.jpg'])).toBe(false);
});
