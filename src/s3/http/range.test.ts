import { describe, expect, it } from 'vitest';
import { parseRange } from './range.ts';

describe('parseRange', () => {
  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=2-4', 2, 5],
    ['bytes=7-', 7, 10],
    ['bytes=-3', 7, 10],
    ['bytes=-30', 0, 10],
    ['bytes=8-99999999999999999999', 8, 10],
    ['BYTES = 1 - 2', 1, 3],
  ])('%s of 10 bytes is %i up to %i', (header, from, until) => {
    expect(parseRange(header, 10)).toEqual({ from, until });
  });

  it.each([null, '', 'bytes=', 'bytes=-', 'bytes=4-2', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,4-5'])(
    'takes %j for no range at all',
    (header) => expect(parseRange(header, 10)).toBeUndefined(),
  );

  it.each([
    ['bytes=10-', 10],
    ['bytes=10-20', 10],
    ['bytes=-0', 10],
    ['bytes=0-0', 0],
    ['bytes=-5', 0],
  ])('refuses %s of %i bytes', (header, size) => {
    expect(() => parseRange(header, size)).toThrow(
      expect.objectContaining({
        code: 'InvalidRange',
        status: 416,
        details: { RangeRequested: header, ActualObjectSize: size },
      }),
    );
  });
});
