import { describe, expect, it } from 'vitest';
import { rightSoFar, shuffled } from './wrong-order.ts';

describe('shuffled', () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 12])('puts %d lines in an order that is not theirs', (count) => {
    const lines = Array.from({ length: count }, (_, index) => `line ${index} ${'x'.repeat(index % 3)}`);
    const order = shuffled(lines);
    expect(order.toSorted()).toEqual(lines.toSorted());
    expect(order).not.toEqual(lines);
    expect(shuffled(lines)).toEqual(order);
  });
});

describe('rightSoFar', () => {
  it('counts from the top to the first that is wrong', () => {
    expect(rightSoFar(['a', 'c', 'b'], ['a', 'b', 'c'])).toBe(1);
    expect(rightSoFar(['}', 'a', '}'], ['}', 'a', '}'])).toBe(3);
  });
});
