import { describe, expect, it } from 'vitest';
import type { Row } from '../model/rows.ts';
import { labelOf, moveOf } from './tree-keys.ts';

const place = (id: string, depth: number) => ({ id, bucket: 'app', depth, position: 1, siblings: 1 });
const marks = { mark: undefined, marksBelow: 0, isGone: false };
const rows: Row[] = [
  { kind: 'bucket', ...place('b', 1), ...marks, isOpen: true },
  { kind: 'prefix', ...place('p', 2), ...marks, prefix: 'users/', parent: '', isOpen: false },
  { kind: 'object', ...place('o', 2), ...marks, key: 'zebra.txt', parent: '', size: 1 },
  { kind: 'object', ...place('f', 2), ...marks, key: 'users/', parent: 'users/', size: 0 },
];

describe('keys in the tree', () => {
  it.each([
    ['ArrowDown', 0, { to: 1 }],
    ['ArrowDown', 3, { to: 3 }],
    ['ArrowUp', 0, { to: 0 }],
    ['End', 0, { to: 3 }],
    ['Home', 2, { to: 0 }],
    ['ArrowRight', 1, { open: true }],
    ['ArrowRight', 0, { to: 1 }],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 0, { open: false }],
    ['ArrowLeft', 2, { to: 0 }],
    ['Enter', 2, { act: 'show' }],
    ['Delete', 2, { act: 'remove' }],
    ['z', 0, { to: 2 }],
    ['q', 0, undefined],
    ['Tab', 0, undefined],
  ])('%s on row %d', (key, index, move) => expect(moveOf(key, rows, index)).toEqual(move));
});

it('shows the whole key of an object that is its own prefix', () =>
  expect(rows.map(labelOf)).toEqual(['app', 'users/', 'zebra.txt', 'users/']));
