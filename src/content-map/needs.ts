/** What the programs of a lesson, or an example of the playground, ask of an S3 of the reader's own, as its `needs.json` has it. A test keeps that up to date. */
export interface Needs {
  /** The buckets that its programs make, by the names that stand in the code. */
  readonly buckets: readonly string[];
  /** The operations that they send, as the S3 API spells them. */
  readonly operations: readonly string[];
  /** The IAM actions that allow these. */
  readonly actions: readonly string[];
  readonly differs: readonly Difference[];
}

/**
 * What behaves differently from the simulated account:
 * - `unsigned`: a request without a signature, which a real connection signs nevertheless;
 * - `other-buckets`: a bucket that is not there, or a name that cannot be one: nothing but connected buckets is asked for;
 * - `public`: opens a bucket to everybody, which the set-up does not allow;
 * - `list-buckets`: the list has the connected buckets only;
 * - `website`: an address of static website hosting, which is not S3's API;
 * - `cors`: replaces the CORS rule that lets this page in;
 * - `clock`: the simulated account's clock is moved;
 * - `faults`: errors and slowness are made on purpose.
 */
export type Difference =
  'unsigned' | 'other-buckets' | 'public' | 'list-buckets' | 'website' | 'cors' | 'clock' | 'faults';

const all = import.meta.glob<Needs>('/content/{lessons,examples}/*/needs.json', {
  import: 'default',
  eager: true,
});

/**
 * What the programs in a folder below `content/` need of an S3 of the reader's own: `lessons/first-requests`, `examples/tags`.
 * `undefined` for programs that send no request.
 */
export function needsOf(folder: string): Needs | undefined {
  const needs = all[`/content/${folder}/needs.json`];
  return needs && needs.operations.length > 0 ? needs : undefined;
}
