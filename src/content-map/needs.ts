/**
 * What the programs of a lesson, or of an example in the playground, need from a reader's own S3, as `needs.json` says. A test
 * keeps that file up to date.
 */
export interface Needs {
  /** The names, as the code has them, of the buckets that the programs create. */
  readonly buckets: readonly string[];
  /** The operations that the programs send, as the S3 API spells them. */
  readonly operations: readonly string[];
  /** The IAM actions that allow these. */
  readonly actions: readonly string[];
  readonly differs: readonly Difference[];
}

/**
 * What behaves differently from the simulated account:
 * - `unsigned`: a request without a signature, which a real connection signs anyway;
 * - `other-buckets`: a bucket that does not exist, or an invalid name: requests go to connected buckets only;
 * - `public`: opens a bucket to everybody, which the set-up does not allow;
 * - `list-buckets`: the list contains only the connected buckets;
 * - `website`: an address of static website hosting, which is not S3's API;
 * - `cors`: replaces the CORS rule that lets this page in;
 * - `clock`: the simulated account's clock is moved;
 * - `faults`: errors and slowness are made on purpose.
 */
export type Difference =
  | 'unsigned'
  | 'other-buckets'
  | 'public'
  | 'list-buckets'
  | 'website'
  | 'cors'
  | 'clock'
  | 'faults';

const all = import.meta.glob<Needs>('/content/{lessons,examples}/*/needs.json', {
  import: 'default',
  eager: true,
});

/**
 * What the programs in a folder below `content/`, such as `lessons/first-requests`, need from a reader's own S3. `undefined`
 * if they send no request.
 */
export function needsOf(folder: string): Needs | undefined {
  const needs = all[`/content/${folder}/needs.json`];
  return needs && needs.operations.length > 0 ? needs : undefined;
}
