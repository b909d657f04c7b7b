import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedMap } from './sorted-map.ts';

describe('SortedMap', () => {
  it('does what a plain map and a sort do', () => {
    const key = fc.integer({ min: 0, max: 3000 }).map((number) => number.toString(36));
    const step = fc.record({ key, value: fc.option(fc.nat(), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4000, size: 'max' }), key, key, (steps, from, until) => {
        const sorted = new SortedMap<number>();
        const plain = new Map<string, number>();
        for (const { key: name, value } of steps) {
          if (value === undefined) {
            sorted.delete(name);
            plain.delete(name);
          } else {
            sorted.set(name, value);
            plain.set(name, value);
          }
        }
        const expected = [...plain].sort(([one], [other]) => (one < other ? -1 : 1));
        expect(sorted.size).toBe(plain.size);
        expect([...sorted.entries()]).toEqual(expected);
        expect([...sorted.entries(from, until)]).toEqual(
          expected.filter(([name]) => name >= from && name < until),
        );
        for (const { key: name } of steps.slice(0, 50)) expect(sorted.get(name)).toBe(plain.get(name));

        const copied = sorted.copy();
        sorted.set('of the first', 1);
        sorted.delete(from);
        expect([...copied.entries()]).toEqual(expected);
        copied.set('of the copy', 1);
        copied.delete(until);
        expect(sorted.get('of the copy')).toBeUndefined();
        expect(sorted.get(until)).toBe(from === until ? undefined : plain.get(until));
        const kept = expected.filter(([name]) => name !== until).length;
        expect(copied.size).toBe(kept + 1);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps its order when keys come in order, the other way round, and are then removed', () => {
    const sorted = new SortedMap<number>();
    const names = Array.from({ length: 5000 }, (_, index) => String(index).padStart(5, '0'));
    for (const name of names.slice(2500)) sorted.set(name, 1);
    for (const name of names.slice(0, 2500).reverse()) sorted.set(name, 1);
    expect([...sorted.entries()].map(([name]) => name)).toEqual(names.toSorted());
    for (const name of names) sorted.delete(name);
    expect(sorted.size).toBe(0);
    expect([...sorted.entries()]).toEqual([]);
  });
});
