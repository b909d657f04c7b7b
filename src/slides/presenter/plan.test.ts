import { describe, expect, it } from 'vitest';
import { lateness, sectionAt } from './plan.ts';

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

describe('lateness', () => {
  const minutes = 60_000;
  const part = { id: 'one', title: 'One', minutes: 4, after: 10 };

  it.each([
    [10.5, 0.5, 'on time'],
    [14, 4, 'on time'],
    [15.2, 5.2, '1 min behind the plan'],
    [18, 2, '6 min behind the plan'],
    [8, 1, '3 min ahead of the plan'],
  ])('after %d minutes, %d of them in this part, it is %s', (elapsed, spent, said) => {
    expect(lateness(part, elapsed * minutes, spent * minutes)).toBe(said);
  });

  it('says nothing of a lesson, which has no beginning', () => {
    expect(lateness({ id: 'one', title: 'One', minutes: 3 }, 0, 0)).toBe('');
  });
});
