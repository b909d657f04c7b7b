import { expect, it } from 'vitest';
import { tallyOf, tallyText } from './tally.ts';

const sheets = [
  {
    answers: [
      { question: 'pace', answer: 'Too fast' },
      { question: 'unclear', answer: ' ETags\nand dates ' },
    ],
  },
  {
    answers: [
      { question: 'pace', answer: 'Too fast' },
      { question: 'unclear', answer: ' ' },
    ],
  },
  {
    answers: [
      { question: 'pace', answer: 'As a joke' },
      { question: 'nobody-asks', answer: 'x' },
    ],
  },
];

it('counts choices, and keeps what was written', () => {
  const [pace, , , unclear] = tallyOf(sheets);
  expect(pace?.counts.map(({ count }) => count)).toEqual([0, 0, 2]);
  expect(pace?.texts).toEqual([]);
  expect(unclear).toMatchObject({ counts: [], texts: ['ETags\nand dates'] });
});

it('is a file with the counts, and each text as a whole', () => {
  const text = tallyText('One hour', sheets);
  expect(text).toMatch(/^One hour: 3 answered\n\nHow was the pace\?\n {2}0 {2}Too slow\n/);
  expect(text).toContain('  - ETags\n    and dates\n');
  expect(text).not.toContain('joke');
});
