/**
 * `node:assert/strict`: comparisons without `strict` in their names are strict, too.
 *
 * @see https://nodejs.org/api/assert.html#strict-assertion-mode
 */
import { strict } from './make-assert.ts';

export * from './common.ts';
export { strict };
export const { deepEqual, equal, notDeepEqual, notEqual } = strict;
export default strict;
