import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { LogEntry, WorkerBatch } from '../messages.ts';
import { createConsole } from './console.ts';
import { Outbox } from './outbox.ts';

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
  use(createConsole(new Outbox(port as unknown as MessagePort, 'run')) as Console);
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

class User {
  name = 'user 101';
}
const cyclic: Record<string, unknown> = { user: new User() };
cyclic.self = cyclic;

describe('console', () => {
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
