import { strictComparisons } from './comparisons.ts';

/** What `node:assert` and `node:assert/strict` have in common. */
export { AssertionError } from './assertion-error.ts';
export * from './errors.ts';
export * from './texts.ts';
export * from './truth.ts';
export const { deepStrictEqual, notDeepStrictEqual, notStrictEqual, strictEqual } = strictComparisons;
