import { builtSite } from '../e2e/built-site.ts';
import { kilobytes } from '../weights/bytes.ts';
import { measureSite, type Size } from '../weights/measure-site.ts';
import type { Outcome, Step } from './step.ts';

/** Compares the sizes of the site with their budgets: each is one test. */
export const sizeStep: Step = {
  name: 'sizes',
  run: async () => judgeSizes(await measureSite({ dir: await builtSite('/'), base: '/' })),
};

/** One test for each size; the output says which are over their budgets, and where to look. */
export function judgeSizes(sizes: readonly Size[]): Outcome {
  const over = sizes.filter(({ bytes, budget }) => bytes > budget);
  const lines = over.map(
    ({ what, bytes, budget }) => `${what}: ${kilobytes(bytes)}, of ${kilobytes(budget)} that it may be.`,
  );
  return {
    passed: sizes.length - over.length,
    failed: over.length,
    skipped: 0,
    output: [
      ...lines,
      '`npm run report` shows what it is made of; the budgets are in scripts/budgets.ts.',
    ].join('\n'),
  };
}
