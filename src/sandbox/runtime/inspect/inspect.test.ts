import { inspect as nodeInspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describeValue } from '../describe-value.ts';
import { formatTable } from '../console-table.ts';
import { printBudget, stepsSpent } from './budget.ts';
import { format, inspect } from './inspect.ts';

/** How many properties and items are looked at to do something: what it costs, on any machine. */
function steps(work: () => unknown): number {
  const before = stepsSpent();
  work();
  return stepsSpent() - before;
}

const countTo = (length: number) => Array.from({ length }, (_, index) => index);
function nested(make: (inner: unknown) => unknown, depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = make(value);
  return value;
}

describe('what it costs to print', () => {
  // Each value is made only in its test, in two sizes, of which one is ten times the other.
  it.each<[string, (size: number) => unknown]>([
    ['bytes', (size) => new Uint8Array(size)],
    ['a buffer', (size) => Buffer.alloc(size)],
    ['floats', (size) => new Float64Array(size)],
    ['an ArrayBuffer', (size) => new ArrayBuffer(size)],
    ['a DataView', (size) => new DataView(new ArrayBuffer(size))],
    ['an array', countTo],
    ['an array with a hole', (size) => [, ...countTo(size)]],
    ['an array of holes', (size) => Object.assign([], { [size]: 1 })],
    ['a Map', (size) => new Map(countTo(size).map((index) => [index, index]))],
    ['a Set', (size) => new Set(countTo(size))],
    ['a string within', (size) => ['x'.repeat(size)]],
    ['a string object', (size) => new String('x'.repeat(size))],
    ['bytes within', (size) => ({ a: [new Uint8Array(size)], b: new Map([[1, new Uint8Array(size)]]) })],
  ])('does not grow with the size of %s', (_, make) => {
    const small = make(20_000);
    const large = make(200_000);
    for (const print of [inspect, (value: unknown) => format('%o', value), describeValue]) {
      expect(steps(() => print(large))).toBe(steps(() => print(small)));
    }
  });

  it.each<[string, unknown]>([
    ['an object of many properties', Object.fromEntries(countTo(50_000).map((index) => [`key${index}`, 1]))],
    ['many small values', nested((inner) => Array.from({ length: 100 }, () => inner), 5)],
    ['maps of maps', nested((inner) => new Map(countTo(100).map((index) => [index, inner])), 4)],
    [
      'objects of objects',
      nested((inner) => Object.fromEntries(countTo(300).map((i) => [`k${i}`, inner])), 4),
    ],
    ['deep nesting', nested((inner) => ({ inner }), 50_000)],
    ['long strings', Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 'x'.repeat(9_999)))],
  ])('has a limit for %s', (_, value) => {
    // More than the budget, since the last object that was begun is finished, item by item.
    const most = 3 * printBudget.steps;
    expect(steps(() => inspect(value))).toBeLessThan(most);
    expect(steps(() => inspect(value, { depth: null, maxArrayLength: null }))).toBeLessThan(most);
    expect(steps(() => format('%o', value))).toBeLessThan(most);
    expect(steps(() => describeValue(value))).toBeLessThan(10 * most);
    expect(inspect(value).length).toBeLessThan(2 * printBudget.characters);
  });

  it('has a limit for tables', () => {
    const row = Object.fromEntries(countTo(300).map((index) => [`k${index}`, new Uint8Array(100_000)]));
    expect(steps(() => formatTable(Array.from({ length: 100_000 }, () => row)))).toBeLessThan(500_000);
    expect(steps(() => formatTable(new Uint8Array(3_000_000)))).toBeLessThan(100_000);
  });
});

describe('inspect', () => {
  it('says how many properties it left out', () => {
    const many = Object.fromEntries(countTo(30_000).map((index) => [`key${index}`, index]));
    expect(inspect(many)).toMatch(/key9999: 9999,\n {2}\.\.\. 20000 more properties\n\}$/);
    expect(inspect({ a: many, z: 1 })).toContain('more properties\n  },\n  z: 1');
  });

  it('prints all of what a person would read', () => {
    const keys = Object.fromEntries(
      countTo(2_000).map((index) => [`users/${index}/profile.jpg`, { size: index }]),
    );
    expect(inspect(keys)).toBe(nodeInspect(keys));
    expect(inspect(Object.assign([1, 2], { index: 3, [Symbol('s')]: 4 }))).toBe(
      nodeInspect(Object.assign([1, 2], { index: 3, [Symbol('s')]: 4 })),
    );
    expect(inspect(new Uint8Array(300), { maxArrayLength: null })).toBe(
      nodeInspect(new Uint8Array(300), { maxArrayLength: null }),
    );
    expect(inspect([[[[1]]]], { depth: null })).toBe(nodeInspect([[[[1]]]], { depth: null }));
  });

  it('leaves the functions of the language as they are', () => {
    expect(Object.keys.toString()).toContain('[native code]');
    expect(Object.getOwnPropertyDescriptors.toString()).toContain('[native code]');
  });

  it('lets programs say how their objects print, with options to pass on', () => {
    const custom = Symbol.for('nodejs.util.inspect.custom');
    const value = {
      [custom]: (depth: number, options: object, print: (value: unknown, options: object) => string) =>
        `<${depth} ${print({ a: { b: {} } }, { ...options, depth: 0 })}>`,
    };
    expect(inspect(value)).toBe(nodeInspect(value));
  });
});
