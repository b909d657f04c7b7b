import { expect, it } from 'vitest';
import { clockTime } from './clock-time.ts';

it('writes minutes and seconds, and hours where there are some', () => {
  expect([-1, 0, 59, 60, 3599, 3785].map(clockTime)).toEqual([
    '0:00',
    '0:00',
    '0:59',
    '1:00',
    '59:59',
    '1:03:05',
  ]);
});
