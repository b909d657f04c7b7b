/**
 * `node:assert/strict`: whatever is not named `strict` compares strictly, too.
 *
 * @see https://nodejs.org/api/assert.html#strict-assertion-mode
 */
import { strict } from './make-assert.ts';

export * from './common.ts';
export { strict };
export const { deepEqual, equal, notDeepEqual, notEqual } = strict;
export default strict;
