import { countSteps } from './count-steps.ts';
import { describe, expect, it } from 'vitest';
import { countOf } from '#ui/words';

/** The steps of the first grow with the size, those of the other two with its square. */
const linear = (size: number) => Array.from({ length: size }, (_, index) => countOf(index, 'item'));
const square = (size: number) => linear(size).map(() => linear(size));
const hidden = (size: number) => linear(size).filter((item, index, all) => all.indexOf(item) === index);

async function growth(work: (size: number) => unknown): Promise<number> {
  // A first call makes what is made only once, which must not be counted.
  await countSteps(() => work(10));
  return (await countSteps(() => work(200))) / (await countSteps(() => work(100)));
}

describe('countSteps', () => {
  it('tells what grows as its input does', async () => expect(await growth(linear)).toBeCloseTo(2, 1));
  it('from what grows with its square', async () => expect(await growth(square)).toBeGreaterThan(3));
  it('also where a method of lists hides it', async () => expect(await growth(hidden)).toBeGreaterThan(3));
});
