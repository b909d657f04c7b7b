import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry, WorkerBatch } from '../messages.ts';
import { createConsole } from './console.ts';
import { rememberingProxy } from './inspect/proxies.ts';
import { Outbox } from './outbox.ts';
import { Terminal } from './terminal/terminal.ts';

/** What the sandbox's console prints, and what Node's own does, for the same calls. */
function printBoth(use: (console: Console) => void): {
  ours: readonly LogEntry[];
  text: string;
  node: string;
} {
  const ours: LogEntry[] = [];
  const port = {
    postMessage: ({ messages }: WorkerBatch) =>
      ours.push(...messages.filter((message) => message.type === 'log')),
  };
  const outbox = new Outbox(port as unknown as MessagePort, 'run');
  use(createConsole(new Terminal(outbox)) as Console);
  outbox.flush();
  let node = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      node += chunk.toString();
      done();
    },
  });
  use(new Console({ stdout: stream, stderr: stream, colorMode: false }));
  return { ours, text: ours.map(({ text }) => `${text}\n`).join(''), node };
}

/** A proxy that fails as soon as a trap is looked up. */
function noisy<T extends object>(target: T): T {
  // Node's own console runs the traps of proxies in proxies, so the handler must not be a proxy.
  return new Proxy(target, {
    get: () => {
      throw new Error('A trap was run.');
    },
    ownKeys: () => {
      throw new Error('A trap was run.');
    },
    getPrototypeOf: () => {
      throw new Error('A trap was run.');
    },
  });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

class User {
  name = 'user 101';
}
const cyclic: Record<string, unknown> = { user: new User() };
cyclic.self = cyclic;

describe('console', () => {
  const RealProxy = Proxy;
  beforeAll(() => {
    globalThis.Proxy = rememberingProxy();
  });
  afterAll(() => {
    globalThis.Proxy = RealProxy;
  });

  it.each<[string, (console: Console) => void]>([
    ['strings and numbers', (c) => c.log('range', 3, -0, 10n, true, null, undefined, Symbol('s'))],
    [
      'format specifiers',
      (c) =>
        c.log('%s has %d bytes, %i, %f, %j, %o, %O, %%', 'a', 2.5, 2.5, '1.5', { a: 1 }, [1], {
          b: { c: {} },
        }),
    ],
    [
      'nested objects',
      (c) => c.log({ a: { b: { c: { d: 1 } } }, list: Array.from({ length: 120 }, (_, i) => i) }),
    ],
    ['collections', (c) => c.log(new Map([['k', { v: 1 }]]), new Set([1, 'two']), new WeakMap())],
    [
      'dates, patterns and functions',
      (c) =>
        c.log(
          new Date(0),
          /x/g,
          () => 1,
          class A {},
          function named() {},
        ),
    ],
    [
      'typed arrays and buffers',
      (c) => c.log(new Uint8Array([1, 2]), new ArrayBuffer(2), new DataView(new ArrayBuffer(1))),
    ],
    ['class instances and cycles', (c) => c.log(new User(), cyclic)],
    [
      'proxies, getters and symbols',
      (c) =>
        c.log({
          get a() {
            return 1;
          },
          [Symbol('k')]: 1,
          set b(_: unknown) {},
        }),
    ],
    [
      'groups',
      (c) => {
        c.group('outer');
        c.log('a\nb');
        c.group();
        c.log('c');
        c.groupEnd();
        c.groupEnd();
        c.log('d');
      },
    ],
    [
      'counts',
      (c) => {
        c.count();
        c.count('x');
        c.count();
        c.countReset();
        c.count();
      },
    ],
    [
      'assertions',
      (c) => {
        c.assert(true, 'not printed');
        c.assert(false, 'printed %s', 'x');
        c.assert(false);
      },
    ],
    ['dir', (c) => c.dir({ a: { b: { c: {} } } }, { depth: 0 })],
    [
      'a table of objects',
      (c) =>
        c.table([
          { key: 'a', size: 1 },
          { key: 'b', other: { deep: 1 } },
        ]),
    ],
    [
      'a table of values, of a Map, of a Set',
      (c) => {
        c.table([1, 'two']);
        c.table(new Map([['k', 'v']]));
        c.table(new Set(['a']));
      },
    ],
    ['a table of chosen columns', (c) => c.table([{ key: 'a', size: 1 }], ['size'])],
    ['what is no table', (c) => c.table('text')],
    [
      'a table of what is large, deep, empty, or holds holes',
      (c) => {
        c.table([{ list: [1, 2, 3, 4], deep: { a: 1, b: 2, c: 3 }, bytes: new Uint8Array(9) }]);
        c.table([]);

        c.table([1, , { a: 2 }]);
        c.table({ x: { a: 1 }, y: null });
      },
    ],
    [
      'proxies, as what is behind them',
      (c) => {
        c.log(noisy({ a: 1 }), [noisy([1]), noisy(new Map([['k', noisy({})]]))]);
        c.log('%s, %o, %O', noisy({ a: 1 }), [1], noisy({ b: 2 }));
        c.log(revoked(), [revoked()]);
        c.dir(noisy({ a: { b: { c: {} } } }), { depth: 0 });
        c.log(
          noisy(new Date(0)),
          noisy(() => 1),
          noisy(/x/),
        );
      },
    ],
    [
      'what is large',
      (c) => {
        c.log(new Uint8Array(20_000), Buffer.alloc(20_000), new ArrayBuffer(20_000));
        c.log(Array.from({ length: 20_000 }, (_, index) => index));
        c.log(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, index])));
        c.log(new Map(Array.from({ length: 20_000 }, (_, index) => [index, index])));
        const sparse: unknown[] = [];
        sparse[3] = 'three';
        sparse[4_000_000_000] = 'far';
        c.log(sparse, ['x'.repeat(20_000)]);
      },
    ],
    [
      'errors with fields and a cause',
      (c) =>
        c.log(
          Object.assign(new Error('m', { cause: 'why' }), { stack: 'Error: m\n    at x.ts:1:1', code: 'E' }),
        ),
    ],
  ])('prints %s as Node does', (_, use) => {
    const { text, node } = printBoth(use);
    expect(text).toBe(node);
  });

  it('keeps objects as values that can be opened, as they were when printed', () => {
    const value = { list: [1] };
    const { ours } = printBoth((c) => c.log('x', value, 'y'));
    value.list.push(2);
    expect(ours[0]?.values).toEqual([
      expect.objectContaining({
        children: [
          {
            label: 'list',
            value: expect.objectContaining({
              children: [{ label: '0', value: { kind: 'number', text: '1' } }],
            }),
          },
        ],
      }),
    ]);
  });

  it('times what a label measures', () => {
    const { ours } = printBoth((c) => {
      c.time('t');
      c.timeEnd('t');
    });
    expect(ours[0]?.text).toMatch(/^t: [\d.]+ms$/);
  });
});
