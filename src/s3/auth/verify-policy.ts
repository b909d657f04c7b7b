import { routes } from '../routes.ts';
import { S3Error } from '../s3-error.ts';
import { matchesPattern } from './pattern.ts';
import { permissionFor } from './permissions.ts';
import { isConditionOperator } from './policy-conditions.ts';
import { parsePolicy, type Statement } from './policy.ts';

const documentElements = ['Version', 'Id', 'Statement'];
const statementElements = [
  'Sid',
  'Effect',
  ...['Principal', 'Action', 'Resource'].flatMap((name) => [name, `Not${name}`]),
  'Condition',
];
/** Actions that no single request here is named after. */
const otherActions = [
  'BypassGovernanceRetention',
  'GetObjectTorrent',
  'GetObjectVersionForReplication',
  'GetObjectVersionTorrent',
  'InitiateReplication',
  'ListAllMyBuckets',
  'ListTagsForResource',
  'ObjectOwnerOverrideToBucketOwner',
  'ReplicateDelete',
  'ReplicateObject',
  'ReplicateTags',
  'TagResource',
  'UntagResource',
];
const actions: ReadonlySet<string> = new Set(
  [
    ...routes.flatMap(({ name }) => {
      const { action, versionAction = action } = permissionFor(name);
      return [action, versionAction];
    }),
    ...otherActions,
  ].map((action) => `s3:${action}`.toLowerCase()),
);

/**
 * Reads a bucket policy that somebody gives, more strictly than one that is there already. Throws MalformedPolicy also for
 * elements, actions and operators of conditions that there are not.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export function verifiedPolicy(text: string, bucket: string): Statement[] {
  const statements = parsePolicy(text, bucket);
  const document = JSON.parse(text) as { Statement: object | object[] };
  verifyElements(document, documentElements);
  for (const statement of [document.Statement].flat()) verifyElements(statement, statementElements);
  for (const { actions: asked, conditions } of statements) {
    if (!asked.values.every(isAction)) throw malformed('Policy has invalid action');
    const unknown = Object.keys(conditions).find((operator) => !isConditionOperator(operator));
    if (unknown !== undefined) throw malformed(`Invalid Condition type : ${unknown}`);
  }
  return statements;
}

function verifyElements(json: object, known: readonly string[]): void {
  const unknown = Object.keys(json).find((name) => !known.includes(name));
  if (unknown !== undefined) throw malformed(`Unknown field ${unknown}`);
}

function isAction(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    actions.has(lower) || (/[*?]/.test(lower) && [...actions].some((action) => matchesPattern(lower, action)))
  );
}

function malformed(message: string): S3Error {
  return new S3Error('MalformedPolicy', { message });
}
