import { expect, it } from 'vitest';
import { describeDay } from './describe-day.ts';

it.each([
  [new Date(2026, 0, 2), 'tomorrow'],
  [new Date(2026, 0, 5), 'on Monday'],
  [new Date(2026, 0, 8), 'on 8 January'],
  [new Date(2026, 2, 30), 'on 30 March'],
])('says %s as %s', (day, said) => expect(describeDay(day, new Date(2026, 0, 1, 22))).toBe(said));

it('counts days, also over one of 23 hours', () => {
  expect(describeDay(new Date(2026, 2, 30), new Date(2026, 2, 29))).toBe('tomorrow');
});
