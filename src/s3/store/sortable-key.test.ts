import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPrefix, sortableKey } from './sortable-key.ts';

const key = fc.string({ unit: 'binary', maxLength: 12 });
const bytes = (text: string) => new TextEncoder().encode(text);

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(one.length - other.length);
}

describe('sortableKey', () => {
  it('is the key itself for ASCII', () => {
    expect(sortableKey('photos/profile/john.png')).toBe('photos/profile/john.png');
  });

  it('orders as the bytes of UTF-8 do, unlike UTF-16', () => {
    expect(['\uff5e', '\u{1f600}'].toSorted()).toEqual(['\u{1f600}', '\uff5e']);
    expect(sortableKey('\u{1f600}') < sortableKey('\uff5e')).toBe(false);
    fc.assert(
      fc.property(key, key, (one, other) => {
        const order =
          sortableKey(one) < sortableKey(other) ? -1 : sortableKey(one) > sortableKey(other) ? 1 : 0;
        expect(order).toBe(compareBytes(bytes(one), bytes(other)));
      }),
    );
  });

  it('keeps prefixes, and never holds a NUL', () => {
    fc.assert(
      fc.property(key, key, (prefix, rest) => {
        const whole = sortableKey(prefix + rest);
        expect(whole.startsWith(sortableKey(prefix))).toBe(true);
        expect(whole).not.toContain('\0');
        expect(whole < afterPrefix(sortableKey(prefix))).toBe(true);
      }),
    );
  });
});
