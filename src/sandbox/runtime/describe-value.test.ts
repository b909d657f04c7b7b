import { describe, expect, it } from 'vitest';
import { describeValue } from './describe-value.ts';

describe('describeValue', () => {
  it('names the parts of maps, sets and class instances', () => {
    expect(describeValue(new Map([['k', 1]])).children).toEqual([
      { label: "'k'", value: { kind: 'number', text: '1' } },
    ]);
    expect(describeValue(new Set(['a'])).children).toEqual([
      { label: '0', value: { kind: 'string', text: "'a'" } },
    ]);
    expect(
      describeValue(
        new (class Picture {
          size = 3;
        })(),
      ),
    ).toMatchObject({ text: 'Picture {…}'.replace('{…}', '{ size: 3 }') });
  });

  it('ends at a cycle', () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(describeValue(value).children).toEqual([
      { label: 'self', value: { kind: 'object', text: '[Circular]' } },
    ]);
  });

  it('runs no getter', () => {
    let read = false;
    const value = Object.defineProperty({}, 'a', { enumerable: true, get: () => (read = true) });
    expect(describeValue(value).children).toEqual([
      { label: 'a', value: { kind: 'symbol', text: 'Symbol(Getter)' } },
    ]);
    expect(read).toBe(false);
  });

  it('cuts what is large, and says how much', () => {
    const { children, more } = describeValue(Array.from({ length: 1_000_000 }, () => ({})));
    expect(children).toHaveLength(100);
    expect(more).toBe(999_900);
  });

  it('describes a value that is not what its prototype says', () => {
    for (const parent of [new Map(), new Set(), new Uint8Array(3), new Date(0), [1]]) {
      expect(describeValue(Object.assign(Object.create(parent) as object, { a: 1 }))).toMatchObject({
        kind: 'object',
        children: [{ label: 'a' }],
      });
    }
  });

  it('says how many more there are of what is large, whatever holds it', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    for (const value of [many, new Uint8Array(20_000), new Map(many.map((i) => [i, i])), new Set(many)]) {
      const { children, more } = describeValue(value);
      expect([children?.length, more]).toEqual([100, 19_900]);
    }
    expect(describeValue(Object.fromEntries(many.map((i) => [`k${i}`, i]))).more).toBe(19_900);
    expect(describeValue(Object.assign([], { [3]: 'x', far: 1 })).children).toHaveLength(2);
  });
});
