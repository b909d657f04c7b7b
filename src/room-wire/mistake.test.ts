import { expect, it } from 'vitest';
import { nameMistake } from './mistake.ts';

it('takes out of a message what may be the learner’s own', () => {
  expect(nameMistake('`resume.pdf` is stored under the key `users/330/resume.pdf`. Another key!')).toBe(
    '`…` is stored under the key `…`. Another key!',
  );
  expect(nameMistake('Your program printed nothing.')).toBe('Your program printed nothing.');
});
