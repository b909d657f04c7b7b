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

  it('describes a value whose inspection throws', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(describeValue(hostile)).toMatchObject({ kind: 'object' });
  });
});
