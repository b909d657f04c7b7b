import { describe, expect, it } from 'vitest';
import { Ending } from '../../src/editor/ending.ts';
import { offsetOf, positionOf } from '../../src/editor/offsets.ts';

describe('Ending', () => {
  it.each(['a\n', 'a', 'a\n\n', '', 'a\r\n', '\n'])('gives %j back as it was', (code) => {
    const ending = new Ending(code);
    expect(ending.with(ending.without(code))).toBe(code);
  });

  it('is not shown', () => {
    expect(new Ending('a\nb\n').without('a\nb\n')).toBe('a\nb');
  });

  it('leaves other code alone but for its line breaks', () => {
    expect(new Ending('a\n').without('b')).toBe('b');
    expect(new Ending('a').without('b\r\nc\rd')).toBe('b\nc\nd');
  });
});

describe('positions', () => {
  const text = 'one\n\nthree';
  it.each([
    [{ line: 1, column: 1 }, 0],
    [{ line: 2, column: 1 }, 4],
    [{ line: 3, column: 6 }, 10],
  ])('%j is offset %i', (position, offset) => {
    expect(offsetOf(text, position)).toBe(offset);
    expect(positionOf(text, offset)).toEqual(position);
  });

  it.each([
    [{ line: 9, column: 9 }, 10],
    [{ line: 0, column: 0 }, 0],
    [{ line: 1, column: 99 }, 3],
  ])('takes the nearest place for %j', (position, offset) => {
    expect(offsetOf(text, position)).toBe(offset);
  });
});
