import { type OperationName, rowOf } from '#protocol/operations';
import type { WholeReading } from './read-body.ts';
import type { Reading } from './read-request.ts';
import { inside } from './xml-body.ts';

/** What a request causes beyond its own answer, and what to call that when asking about it. */
export interface Consequence {
  /** It `opens` something to others; `sends` something elsewhere by itself; `deletes` later; or `keeps` objects from deletion. */
  readonly kind: 'opens' | 'sends' | 'deletes' | 'keeps';
  readonly operation: OperationName;
  /** The part of the request that says so: an element, a header with its value, or the operation. */
  readonly by: string;
}

/** Access control lists that give nobody new access to an object. */
export const privateAcls: ReadonlySet<unknown> = new Set([
  'private',
  'bucket-owner-read',
  'bucket-owner-full-control',
]);

/** Elements of a body that say who may use what the request creates. */
const grants = new Set(['AccessControlList', 'CannedACL', 'Grant', 'TargetGrants']);

/**
 * What a request opens, sends elsewhere, or has done later. Page and bridge share this one rule for headers, elements and
 * operations.
 *
 * @param buckets The connected buckets: what goes to one of them is not sent elsewhere.
 */
export function consequencesOf(
  reading: Reading & Partial<Pick<WholeReading, 'xml' | 'form'>>,
  buckets: readonly string[],
): readonly Consequence[] {
  const { operation, headers, xml, form } = reading;
  const { opens, sends = [], later } = rowOf(operation);
  const found = new Map<string, Consequence>();
  const add = (kind: Consequence['kind'], by: string) => found.set(`${kind} ${by}`, { kind, operation, by });
  if (opens) add('opens', operation);
  if (later) add(later, operation);
  for (const [name, value] of headers) ofHeader(name, value, add);
  for (const [name, value] of form?.fields ?? []) ofHeader(name === 'acl' ? 'x-amz-acl' : name, value, add);
  const inForm = form?.fields.get('bucket');
  if (inForm !== undefined && !buckets.includes(inForm)) add('sends', `bucket ${inForm}`);
  if (!xml) return [...found.values()];
  for (const { name, text } of inside(xml)) {
    const isHere = buckets.includes(text.replace(/^arn:aws[a-z-]*:s3:::/, ''));
    if (sends.includes(name) && !isHere) add('sends', `${name} ${text}`.trim());
    if (grants.has(name) && !opens) add('opens', name);
  }
  return [...found.values()];
}

function ofHeader(name: string, value: string, add: (kind: Consequence['kind'], by: string) => void): void {
  const by = `${name}: ${value}`;
  if (name === 'x-amz-acl' ? !privateAcls.has(value) : name.startsWith('x-amz-grant-')) add('opens', by);
  if (name === 'x-amz-object-ownership' && value !== 'BucketOwnerEnforced') add('opens', by);
  if (name === 'x-amz-website-redirect-location' && !/^\/(?![/\\])/.test(value)) add('sends', by);
  if (name.startsWith('x-amz-object-lock-') || name === 'x-amz-bucket-object-lock-enabled') add('keeps', by);
  if (name === 'x-amz-bypass-governance-retention') add('deletes', by);
}

/**
 * The first consequence for which a bridge refuses a request, from a page too, because nobody could be asked there; `undefined`
 * if there is none.
 */
export function opening(consequences: readonly Consequence[]): Consequence | undefined {
  return consequences.find(({ kind }) => kind === 'opens' || kind === 'sends');
}
