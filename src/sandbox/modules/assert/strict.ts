/**
 * `node:assert/strict`.
 *
 * @see https://nodejs.org/api/assert.html
 */
import { makeAssert } from './make-assert.ts';

const strictAssert = makeAssert(true);
const assert = Object.assign(strictAssert, { strict: strictAssert });
export const {
  AssertionError,
  deepEqual,
  deepStrictEqual,
  doesNotMatch,
  doesNotReject,
  doesNotThrow,
  equal,
  fail,
  ifError,
  match,
  notDeepEqual,
  notDeepStrictEqual,
  notEqual,
  notStrictEqual,
  ok,
  rejects,
  strict,
  strictEqual,
  throws,
} = assert;
export default assert;
