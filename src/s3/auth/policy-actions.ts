import { operationRows } from '#protocol/operations';
import { matchesPattern } from './pattern.ts';
import { permissionFor } from './permissions.ts';

/** What an action is about, which decides the policy resources that it can apply to. */
export type ActionResource = 'bucket' | 'object' | 'service';

/** Actions that do not belong to a single operation here. */
const otherActions: Readonly<Record<ActionResource, readonly string[]>> = {
  service: ['ListAllMyBuckets'],
  bucket: ['ListTagsForResource', 'TagResource', 'UntagResource'],
  object: [
    'BypassGovernanceRetention',
    'GetObjectTorrent',
    'GetObjectVersionForReplication',
    'GetObjectVersionTorrent',
    'InitiateReplication',
    'ObjectOwnerOverrideToBucketOwner',
    'ReplicateDelete',
    'ReplicateObject',
    'ReplicateTags',
  ],
};

/** An action that a policy can name, such as `s3:GetObject`. */
export interface S3Action {
  readonly name: string;
  readonly on: ActionResource;
}

const onWhat: ReadonlyMap<string, ActionResource> = new Map([
  ...operationRows
    // An operation that is sent to a bucket but is about objects in it has another operation's action.
    .filter(
      ({ about, asks, action = '' }) => about === undefined && asks !== 'nobody' && !action.includes(':'),
    )
    .flatMap(({ name, on }) => {
      const { action, versionAction = action } = permissionFor(name);
      return [action, versionAction].map((item) => [`s3:${item}`, on] as const);
    }),
  ...Object.entries(otherActions).flatMap(([on, names]) =>
    names.map((name) => [`s3:${name}`, on as ActionResource] as const),
  ),
]);

/** Every action that a policy can name. */
export const s3Actions: readonly S3Action[] = [...onWhat].map(([name, on]) => ({ name, on }));

/** By names in lower case, because the case of an action's name does not matter. */
const actions: ReadonlyMap<string, ActionResource> = new Map(
  s3Actions.map(({ name, on }) => [name.toLowerCase(), on]),
);

/** The actions that a name in a policy means. The name may be a pattern. */
export function actionsLike(name: string): { action: string; on: ActionResource }[] {
  const pattern = name.toLowerCase();
  const exact = actions.get(pattern);
  if (exact !== undefined) return [{ action: pattern, on: exact }];
  if (!/[*?]/.test(pattern)) return [];
  return [...actions]
    .filter(([action]) => matchesPattern(pattern, action))
    .map(([action, on]) => ({ action, on }));
}

/** Whether a resource in a policy can mean a bucket, or objects in it, as `on` says. */
export function resourceMeans(arn: string, on: ActionResource): boolean {
  if (on === 'service') return false;
  if (arn === '*') return true;
  const [name = '', ...key] = arn.replace(/^arn:[\w-]+:s3:::/, '').split('/');
  // A star in the bucket's name also matches a slash and what follows.
  return on === 'bucket' ? key.length === 0 : key.length > 0 || name.includes('*');
}
