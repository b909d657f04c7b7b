import { type OperationName, operationOf } from '#protocol/operations';
import { actionsOfRequest } from '../../src/connections/real/policy.ts';
import type { Difference, Needs } from '#content-map/needs';
import type { Sent } from '../lessons/sent.ts';

/** Operations that can open a bucket to others: neither the set-up nor the bridge allows them. */
const opensToOthers = new Set<string>([
  'PutBucketPolicy',
  'PutBucketAcl',
  'PutObjectAcl',
  'PutPublicAccessBlock',
  'DeletePublicAccessBlock',
]);

/** What the programs need that have sent these requests. `text` is the text of the page and its programs. */
export function needsOf(sent: readonly Sent[], text: string): Needs {
  const known = sent.flatMap((one) => {
    const operation = operationOf({ ...one, headers: new Headers([...one.headers].map(copy)) });
    return operation === undefined ? [] : [{ ...one, operation }];
  });
  const own = known.filter((one) => !isOfOthers(one));
  const closed = own.filter(({ operation }) => !opensToOthers.has(operation));
  return {
    buckets: sorted(known.filter(isNewBucket).map(({ bucket = '' }) => bucket)),
    operations: sorted(closed.map(({ operation }) => operation)),
    actions: sorted(closed.flatMap(actionsOfSent)),
    differs: differences(sent, text),
  };
}

function actionsOfSent(one: Sent & { operation: OperationName }): readonly string[] {
  const headers = new Headers([...one.headers].map(copy));
  const isMissing = one.status === 404 && /^(Get|Head)Object/.test(one.operation);
  return [
    ...actionsOfRequest({ ...one, headers }),
    // Without this permission, S3 answers AccessDenied for a key that does not exist.
    ...(isMissing ? ['s3:ListBucket'] : []),
    ...(one.body.includes('<VersionId>') ? ['s3:DeleteObjectVersion'] : []),
  ];
}

function differences(sent: readonly Sent[], text: string): readonly Difference[] {
  const tests: Record<Difference, boolean> = {
    unsigned: sent.some((one) => one.operation !== undefined && !isSigned(one)),
    'other-buckets': sent.some(isOfOthers),
    public: sent.some(({ operation = '' }) => opensToOthers.has(operation)),
    'list-buckets': sent.some(({ operation }) => operation === 'ListBuckets'),
    website: sent.some(({ url }) => new URL(url).host.includes('.s3-website')),
    cors: sent.some(({ operation = '' }) => /^(Put|Delete)BucketCors$/.test(operation)),
    clock: /\bmove the clock\b/i.test(text),
    faults: text.includes('**Conditions**'),
  };
  return sorted(Object.entries(tests).flatMap(([name, holds]) => (holds ? [name as Difference] : [])));
}

/** Whether a request was for a bucket that does not exist, or that cannot exist. */
function isOfOthers({ bucket, code = '' }: Sent): boolean {
  return bucket !== undefined && (code === 'NoSuchBucket' || code === 'InvalidBucketName');
}

function isNewBucket({ operation, status }: Sent): boolean {
  return operation === 'CreateBucket' && status === 200;
}

function isSigned({ operation, headers, url }: Sent): boolean {
  return (
    operation === 'PostObject' ||
    operation === 'CorsPreflight' ||
    headers.some(([name]) => name === 'authorization') ||
    /[?&]X-Amz-Signature=/i.test(url)
  );
}

function sorted<T extends string>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)].sort();
}

function copy([name, value]: readonly [string, string]): [string, string] {
  return [name, value];
}
