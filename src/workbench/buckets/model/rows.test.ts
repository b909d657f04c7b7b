import { describe, expect, it } from 'vitest';
import type { Entry, Mark } from './entry.ts';
import { layOutRows, type Level, levelId, type RowSource } from './rows.ts';

const object = (key: string): Entry => ({ kind: 'object', key, size: 1 });
const prefix = (name: string): Entry => ({ kind: 'prefix', prefix: name });

function level(bucket: string, of: string, entries: Entry[], more: Partial<Level> = {}): [string, Level] {
  const listing = { bucket, prefix: of, isGrouped: true, ...more };
  const read = { entries, next: undefined, isRead: true, isReading: false, failure: undefined };
  return [levelId(listing), { ...read, ...listing, ...more }];
}

function drawn(source: Partial<RowSource>): string[] {
  const { rows } = layOutRows({
    buckets: ['app'],
    filter: '',
    isGrouped: true,
    levels: new Map(),
    isOpen: () => true,
    changed: new Map(),
    ...source,
  });
  return rows.map((row) => {
    const name = { bucket: () => row.bucket, prefix: () => 'prefix' in row && row.prefix };
    const text =
      row.kind === 'object'
        ? row.key.slice(row.parent.length)
        : row.kind === 'prefix'
          ? row.prefix.slice(row.parent.length)
          : row.kind === 'rest'
            ? `(${row.says} ${row.loaded})`
            : name.bucket();
    const marks = 'mark' in row && row.mark ? ` ${row.mark}` : '';
    const below = 'marksBelow' in row && row.marksBelow > 0 ? ` *${row.marksBelow}` : '';
    const gone = 'isGone' in row && row.isGone ? ' gone' : '';
    return `${'  '.repeat(row.depth - 1)}${text}${marks}${below}${gone} ${row.position}/${row.siblings}`;
  });
}

const changes = (entries: Record<string, Mark>) => new Map([['app', new Map(Object.entries(entries))]]);

describe('the rows of the tree', () => {
  it('stand below each other as listings are open', () =>
    expect(
      drawn({
        levels: new Map([
          level('app', '', [object('index.html'), prefix('users/')]),
          level('app', 'users/', [object('users/'), prefix('users//'), object('users/a.jpg')]),
        ]),
        isOpen: (id) => id !== 'prefix:app/users//',
      }),
    ).toEqual(['app 1/1', '  index.html 1/2', '  users/ 2/2', '     1/3', '    / 2/3', '    a.jpg 3/3']));

  it('say that a listing is being read, is empty, has more, or failed', () => {
    const only = (more: Partial<Level>) =>
      drawn({ levels: new Map([level('app', '', [], more)]) })[1]?.trim();
    expect(drawn({})[1]).toBe('  (reading 0) 1/-1');
    expect(only({})).toBe('(empty 0) 1/0');
    expect(only({ next: 'x', entries: [object('a')] })).toBe('a 1/-1');
    expect(only({ failure: new Error('x') })).toBe('(failed 0) 1/0');
  });

  it('mark what the run changed, and the prefixes above it', () =>
    expect(
      drawn({
        levels: new Map([level('app', '', [prefix('a/'), object('b')])]),
        isOpen: (id) => id === 'bucket:app',
        changed: changes({ '': 'created', 'a/x/1': 'created', 'a/2': 'changed', b: 'changed' }),
      }),
    ).toEqual(['app created *3 1/1', '  a/ *2 1/2', '  b changed 2/2']));

  it('keep what the run removed in its place, and a prefix whose last key went', () =>
    expect(
      drawn({
        levels: new Map([level('app', '', [object('a'), object('c')]), level('app', 'b/', [])]),
        changed: changes({ 'b/1': 'removed', d: 'removed' }),
      }),
    ).toEqual([
      'app *2 1/1',
      '  a 1/4',
      '  b/ *1 gone 2/4',
      '    1 removed gone 1/1',
      '  c 3/4',
      '  d removed gone 4/4',
    ]));

  it('leave out what was removed behind what was read', () =>
    expect(
      drawn({
        levels: new Map([level('app', '', [object('b')], { next: 'x' })]),
        changed: changes({ a: 'removed', z: 'removed' }),
      }),
    ).toEqual(['app *2 1/1', '  a removed gone 1/-1', '  b 2/-1', '  (more 1) 3/-1']));

  it('keep a bucket that the run removed', () =>
    expect(drawn({ buckets: [], changed: changes({ '': 'removed' }) })).toEqual(['app removed gone 1/1']));

  it('begin with the filter, and show all of a key then', () =>
    expect(
      drawn({
        filter: 'us',
        levels: new Map([level('app', 'us', [prefix('users/')])]),
        isOpen: (id) => !id.startsWith('prefix'),
      }),
    ).toEqual(['app 1/1', '  users/ 1/1']));
});
