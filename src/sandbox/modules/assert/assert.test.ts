import nodeLoose from 'node:assert';
import nodeStrict from 'node:assert/strict';
import * as util from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspection } from '../../runtime/lent.ts';

type Assert = Record<string, (...args: readonly unknown[]) => unknown>;
const names = [
  'deepEqual',
  'deepStrictEqual',
  'equal',
  'notDeepEqual',
  'notDeepStrictEqual',
  'notEqual',
  'notStrictEqual',
  'strictEqual',
];
const values: readonly (readonly [unknown, unknown])[] = [
  [1, '1'],
  [NaN, NaN],
  [0, -0],
  [[1], ['1']],
  [{ a: 1 }, { a: 1 }],
  [{ a: 1 }, { a: 2 }],
  [null, undefined],
];

/** How an assertion turns out: it holds, or it throws an error with this code and operator. */
function outcome(assert: Assert, name: string, args: readonly unknown[]): unknown {
  try {
    assert[name]?.(...args);
    return 'holds';
  } catch (error) {
    const { code, operator, generatedMessage } = error as nodeLoose.AssertionError;
    return { code, operator, generatedMessage };
  }
}

describe.each([
  ['node:assert', './assert.ts', nodeLoose],
  ['node:assert/strict', './strict.ts', nodeStrict],
])('%s', (_, path, node) => {
  let here: Record<string, unknown> & { readonly default: Assert };
  beforeAll(async () => {
    Reflect.set(globalThis, inspection, util);
    here = (await import(path)) as typeof here;
  });

  it.each(names)('judges by %s as Node does, by name and by default', (name) => {
    for (const pair of values) {
      const expected = outcome(node as unknown as Assert, name, pair);
      expect(outcome(here as unknown as Assert, name, pair), util.inspect(pair)).toEqual(expected);
      expect(outcome(here.default, name, pair), util.inspect(pair)).toEqual(expected);
    }
  });

  it('exports by name what it has by default', () => {
    const { default: all, ...named } = here;
    expect(Object.keys(named).sort()).toEqual(Object.keys(all).sort());
    for (const [name, value] of Object.entries(named)) expect(all[name], name).toBe(value);
  });

  it('judges what is thrown', async () => {
    const assert = here.default as unknown as typeof nodeLoose;
    const fails = () => {
      throw new TypeError('There is no such key.');
    };
    assert.throws(fails, TypeError);
    assert.throws(fails, /no such key/);
    assert.throws(fails, { name: 'TypeError', message: /key/ });
    assert.throws(fails, (error: Error) => error.name === 'TypeError');
    expect(() => assert.throws(fails, RangeError)).toThrow('There is no such key.');
    expect(() => assert.throws(fails, /another/)).toThrow('did not match the regular expression /another/');
    expect(() => assert.throws(() => undefined, 'It must.')).toThrow('It must.');
    await assert.rejects(Promise.reject(new Error('no')), /no/);
    await expect(assert.rejects(Promise.resolve())).rejects.toThrow('Missing expected rejection.');
    expect(() => assert.ifError(new Error('told'))).toThrow('told');
  });
});
