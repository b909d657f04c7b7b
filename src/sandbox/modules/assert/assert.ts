/**
 * `node:assert`.
 *
 * @see https://nodejs.org/api/assert.html
 */
import { loose, strict } from './make-assert.ts';

export * from './common.ts';
export { strict };
export const { deepEqual, equal, notDeepEqual, notEqual } = loose;
export default loose;
