import { expect, it } from 'vitest';
import { judgeSizes } from './size-step.ts';

it('fails a size that is over its budget, and says by how much', () => {
  const { passed, failed, output } = judgeSizes([
    { what: 'a page', bytes: 40_000, budget: 40_000 },
    { what: 'script to the first output', bytes: 454_000, budget: 320_000 },
  ]);
  expect([passed, failed]).toEqual([1, 1]);
  expect(output).toContain('script to the first output: 454.0 kB, of 320.0 kB that it may be.');
  expect(output).not.toContain('a page');
});
