import { describe, expect, it } from 'vitest';
import { hoursAndMinutes, sectionAt } from './plan.ts';

const plan = [
  { id: 'one', title: 'One', minutes: 3 },
  { id: 'two', title: 'Two', minutes: 4 },
];
const slides = ['title', 'one', 'one-2', 'deeper', 'two', 'two-2'];

describe('sectionAt', () => {
  it.each([
    ['title', undefined],
    ['one', 'one'],
    ['one-2', 'one'],
    ['deeper', 'one'],
    ['two-2', 'two'],
  ])('the slide %s is in %s', (slide, section) => expect(sectionAt(plan, slides, slide)?.id).toBe(section));
});

it('writes times', () => {
  expect([0, 59_999, 60_000, 3_599_000, 3_785_000].map(hoursAndMinutes)).toEqual([
    '0:00',
    '0:59',
    '1:00',
    '59:59',
    '1:03:05',
  ]);
});
