import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTable } from '../console-table.ts';
import { describeFailure } from '../describe-failure.ts';
import { describeValue } from '../describe-value.ts';
import { format, inspect } from './inspect.ts';
import { rememberingProxy } from './proxies.ts';

const RealProxy = Proxy;
beforeAll(() => {
  globalThis.Proxy = rememberingProxy();
});
afterAll(() => {
  globalThis.Proxy = RealProxy;
});

/** A proxy that notes every lookup of a trap, and lets it fail. */
function watched<T extends object>(target: T): { proxy: T; looked: PropertyKey[] } {
  const looked: PropertyKey[] = [];
  // The handler is a proxy itself: `showProxy` shows it, too.
  const handler = new Proxy(
    {},
    {
      get: (_, trap) => {
        looked.push(trap);
        throw new Error(`The trap ${String(trap)} was looked up.`);
      },
    },
  );
  return { proxy: new Proxy(target, handler), looked };
}

const ways: [string, (value: unknown) => unknown][] = [
  ['console.log', (value) => format(value)],
  ['%o and %O', (value) => format('%o %O', value, value)],
  ['%s', (value) => format('%s', [value])],
  ['console.dir', (value) => inspect(value, { depth: null, showHidden: true, showProxy: true })],
  ['console.table', (value) => formatTable(value)],
  ['a table of it', (value) => formatTable([value, { a: value }])],
  [
    'within objects and collections',
    (value) => format([value], { value }, new Map([[value, value]]), new Set([value])),
  ],
  ['as a cause', (value) => format(new Error('m', { cause: value }))],
  ['as one of several errors', (value) => format(new AggregateError([value]))],
  ['as a prototype', (value) => format(Object.create(value as object))],
  ['expandable values', (value) => describeValue([value, new Error('m', { cause: value })])],
  ['an uncaught error', (value) => describeFailure(value)],
  ['a proxy of it', (value) => format(new Proxy(value as object, {}))],
];
const targets: [string, () => object][] = [
  ['an object', () => ({ a: 1 })],
  ['an array', () => [1, { a: 1 }]],
  ['an error', () => new Error('m')],
  ['a function', () => () => 1],
  ['a class', () => class A {}],
  ['a Map', () => new Map([['k', 1]])],
  ['bytes', () => new Uint8Array(3)],
  ['a date', () => new Date(0)],
];

describe.each(ways)('a proxy in %s', (_, print) => {
  it.each(targets)('runs no trap: %s', (__, make) => {
    const { proxy, looked } = watched(make());
    print(proxy);
    expect(looked).toEqual([]);
  });

  it('may be revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(() => print(proxy)).not.toThrow();
    expect(format(proxy)).toBe('<Revoked Proxy>');
  });
});

describe('the Proxy of programs', () => {
  it('reads as what is behind it', () => {
    const { proxy } = watched({ a: new Map([['k', 1]]) });
    expect(format(proxy)).toBe("{ a: Map(1) { 'k' => 1 } }");
    expect(formatTable(watched([{ a: 1 }]).proxy)).toContain('│ 0       │ 1 │');
    expect(describeValue(proxy)).toMatchObject({ children: [{ label: 'a' }] });
    expect(describeFailure(watched(new TypeError('behind')).proxy)).toMatchObject({
      name: 'TypeError',
      message: 'behind',
    });
    expect(inspect(new Proxy({ a: 1 }, {}), { showProxy: true })).toBe('Proxy [ { a: 1 }, {} ]');
  });

  it('is as the real one', () => {
    expect([Proxy.length, Proxy.name, Proxy.prototype]).toEqual([2, 'Proxy', undefined]);
    expect([Proxy.revocable.length, Proxy.revocable.name]).toEqual([2, 'revocable']);
    expect(String(Proxy)).toContain('[native code]');
    expect(Object.getOwnPropertyNames(Proxy)).toEqual(Object.getOwnPropertyNames(RealProxy));
    for (const wrong of [
      () => Reflect.apply(Proxy, undefined, [{}, {}]) as unknown,
      () => Reflect.construct(Proxy, [1, {}]) as unknown,
      () => Reflect.construct(Proxy, [{}, 'handler']) as unknown,
      () => Reflect.construct(Proxy, []) as unknown,
      () => Reflect.apply(Proxy.revocable, undefined, [{}, null]) as unknown,
    ])
      expect(wrong).toThrow(TypeError);
  });

  it('calls traps on their handler, as long as nothing is printed', () => {
    class Handler {
      #count = 0;
      get(target: object, name: string): unknown {
        this.#count += 1;
        return `${name} ${this.#count} ${String(Reflect.get(target, name))}`;
      }
    }
    const handler = new Handler();
    const proxy = new Proxy<Record<string, unknown>>({ a: 1 }, handler);
    expect([proxy.a, proxy.b]).toEqual(['a 1 1', 'b 2 undefined']);
    expect(format(proxy)).toBe('{ a: 1 }');
    expect(proxy.a).toBe('a 3 1');
    Object.assign(handler, { has: () => true });
    expect('anything' in proxy).toBe(true);
  });

  it('ends what was revoked', () => {
    const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
    expect(format(proxy)).toBe('{ a: 1 }');
    revoke();
    expect(() => proxy.a).toThrow(TypeError);
  });
});
