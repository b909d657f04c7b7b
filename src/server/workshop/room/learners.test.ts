import { expect, it } from 'vitest';
import { Learners } from './learners.ts';

/** So many learners from an address, who are there. */
function present(learners: Learners, count: number, address: string) {
  return Array.from({ length: count }, () => {
    const member = learners.join(address);
    learners.open(member);
    return member;
  });
}

it('gives an address half of the places at most, and is full when all are taken', () => {
  const learners = new Learners(() => undefined);
  present(learners, 100, '10.0.0.1');
  expect(() => learners.join('10.0.0.1')).toThrow('The room is full');
  present(learners, 100, '10.0.0.2');
  expect(() => learners.join('10.0.0.3')).toThrow('The room is full');
});

it('gives the place of somebody who has sent nothing and has gone to who comes', () => {
  const learners = new Learners(() => undefined);
  const [first, second] = Array.from({ length: 100 }, () => learners.join('10.0.0.1'));
  if (first) first.hasSent = true;
  expect(learners.join('10.0.0.1').number).toBe(101);
  expect(learners.withToken(first?.token)).toBe(first);
  expect(learners.withToken(second?.token)).toBeUndefined();
});
