import { type OperationName, rowOf } from '#protocol/operations';
import type { WholeReading } from './read-body.ts';
import type { Reading } from './read-request.ts';
import { inside } from './xml-body.ts';

/** What a request brings about beyond its own answer, and what to call that in a question. */
export interface Consequence {
  /** `opens` to others; `sends` somewhere by itself; `deletes` later; `keeps` what is to be deleted. */
  readonly kind: 'opens' | 'sends' | 'deletes' | 'keeps';
  readonly operation: OperationName;
  /** What in it says so: an element, a header with its value, or the operation. */
  readonly by: string;
}

/** Access control lists that open an object to nobody who has no right to it already. */
export const privateAcls: ReadonlySet<unknown> = new Set([
  'private',
  'bucket-owner-read',
  'bucket-owner-full-control',
]);

/** Elements that say in a body who may use what it makes. */
const grants = new Set(['AccessControlList', 'CannedACL', 'Grant', 'TargetGrants']);

/**
 * What a request opens, sends elsewhere, or has done later. One rule for page and bridge, whatever header, element or operation says
 * it.
 *
 * @param buckets The connected ones: what stays in them is sent nowhere.
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

/** What no bridge sends, and no page through one: nobody there could be asked. `undefined` where there is nothing of the kind. */
export function opening(consequences: readonly Consequence[]): Consequence | undefined {
  return consequences.find(({ kind }) => kind === 'opens' || kind === 'sends');
}
