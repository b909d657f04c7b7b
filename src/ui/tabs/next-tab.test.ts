import { expect, it } from 'vitest';
import { nextTab } from './next-tab.ts';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowLeft', 2, 1],
  ['Home', 1, 0],
  ['End', 0, 2],
  ['ArrowDown', 0, undefined],
  ['a', 0, undefined],
])('%s leads from tab %i of three to %s', (key, from, to) => {
  expect(nextTab(key, from, 3)).toBe(to);
});
