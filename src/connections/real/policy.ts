import { actionOf, type OperationName, rowOf } from '#protocol/operations';

/** A policy of IAM, as its JSON has it. */
export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** One rule of a policy. */
interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

/** What can be seen of a request without its body. */
export interface SentRequest {
  readonly operation: OperationName;
  readonly url: string;
  readonly headers: Headers;
}

/** Headers that need an action beside the operation's own. */
const byHeader: readonly (readonly [header: string, action: string])[] = [
  ['x-amz-tagging', 's3:PutObjectTagging'],
  ['x-amz-acl', 's3:PutObjectAcl'],
  ['x-amz-object-lock-mode', 's3:PutObjectRetention'],
  ['x-amz-object-lock-legal-hold', 's3:PutObjectLegalHold'],
  ['x-amz-bypass-governance-retention', 's3:BypassGovernanceRetention'],
];

/**
 * What the page itself sends, whatever the programs do: it shows a bucket with its settings and old versions, tests the
 * connection, ends uploads that were stopped, and deletes what a person no longer wants, the bucket included.
 */
export const pageOperations: readonly OperationName[] = [
  'AbortMultipartUpload',
  'CreateMultipartUpload',
  'DeleteBucket',
  'DeleteObject',
  'DeleteObjects',
  'GetBucketCors',
  'GetBucketEncryption',
  'GetBucketLifecycleConfiguration',
  'GetBucketLocation',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetBucketWebsite',
  'GetObject',
  'GetObjectTagging',
  'GetPublicAccessBlock',
  'HeadBucket',
  'HeadObject',
  'ListMultipartUploads',
  'ListObjectVersions',
  'ListObjectsV2',
  'ListParts',
  'PutObject',
  'PutObjectTagging',
];

/** The IAM actions that an operation needs, such as `s3:PutObject`; none for a preflight, which carries no signature. */
export function actionsOf(operation: OperationName): readonly string[] {
  const { asks, needs = [] } = rowOf(operation);
  if (asks === 'nobody') return [];
  return [...needs, actionOf(operation)].map((action) => (action.includes(':') ? action : `s3:${action}`));
}

/**
 * The IAM actions that one request needs: those of its operation, for a version where it names one, and those that its
 * headers ask for. The body of a DeleteObjects is not looked at.
 */
export function actionsOfRequest({ operation, url, headers }: SentRequest): readonly string[] {
  const { searchParams } = new URL(url);
  const isOfVersion = searchParams.has('versionId');
  const ofSourceVersion = headers.get('x-amz-copy-source')?.includes('?versionId=') ?? false;
  const own = actionsOf(operation).map((action) => {
    const ofVersion = operation.includes('Copy') ? ofSourceVersion && action === 's3:GetObject' : isOfVersion;
    return ofVersion
      ? action.replace(/^(s3:(?:Get|Put|Delete)Object)(Tagging|Acl|Attributes)?$/, '$1Version$2')
      : action;
  });
  const more = byHeader.filter(([header]) => headers.has(header)).map(([, action]) => action);
  const isForBucket = operation === 'CreateBucket';
  return [...own, ...(isForBucket ? actionsOfNewBucket(headers) : more)];
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
function actionsOfNewBucket(headers: Headers): readonly string[] {
  return [
    ...(headers.has('x-amz-acl') ? ['s3:PutBucketAcl'] : []),
    ...(headers.has('x-amz-object-ownership') ? ['s3:PutBucketOwnershipControls'] : []),
    ...(headers.get('x-amz-bucket-object-lock-enabled')?.toLowerCase() === 'true'
      ? ['s3:PutBucketObjectLockConfiguration', 's3:PutBucketVersioning']
      : []),
  ];
}

/**
 * The policy that allows these actions on these buckets, and nothing else. For an operation, give it those of `actionsOf`.
 *
 * @param partition Where the account is: `aws`, `aws-cn` or `aws-us-gov`.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html
 */
export function leastPolicy(
  actions: Iterable<string>,
  buckets: readonly string[],
  partition = 'aws',
): Policy {
  const sorted = [...new Set(actions)].sort();
  const arns = buckets.map((bucket) => `arn:${partition}:s3:::${bucket}`);
  const statements: Statement[] = [
    statement('Account', sorted.filter(isOnAccount), '*'),
    statement(
      'Buckets',
      sorted.filter((action) => !isOnAccount(action) && !isOnObject(action)),
      arns,
    ),
    statement(
      'Objects',
      sorted.filter(isOnObject),
      arns.map((arn) => `${arn}/*`),
    ),
  ];
  return { Version: '2012-10-17', Statement: statements.filter(({ Action }) => Action.length > 0) };
}

function statement(Sid: string, Action: readonly string[], Resource: string | readonly string[]): Statement {
  return { Sid, Effect: 'Allow', Action, Resource };
}

function isOnAccount(action: string): boolean {
  return action === 's3:ListAllMyBuckets';
}

/** Whether an action is one on objects rather than on their bucket: a statement for the wrong one allows nothing. */
export function isOnObject(action: string): boolean {
  return (
    (action.includes('Object') && !action.includes('Bucket')) ||
    /^s3:(AbortMultipartUpload|ListMultipartUploadParts|BypassGovernanceRetention)$/.test(action)
  );
}
