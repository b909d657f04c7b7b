import * as common from './common.ts';
import { looseComparisons, strictNames } from './comparisons.ts';
import type { Message } from './check.ts';

/** A function that asserts, with all others on it, as Node exports it by default. */
const makeAssert = (isStrict: boolean) =>
  Object.assign((value?: unknown, message?: Message) => common.ok(value, message), {
    ...common,
    ...(isStrict ? strictNames : looseComparisons),
  });

const strictAssert = makeAssert(true);

/** What `node:assert/strict` is. */
export const strict = Object.assign(strictAssert, { strict: strictAssert });

/** What `node:assert` is. */
export const loose = Object.assign(makeAssert(false), { strict });
