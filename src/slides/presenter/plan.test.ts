import { describe, expect, it } from 'vitest';
import { sectionAt } from './plan.ts';

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
