import { routes } from '../routes.ts';
import { matchesPattern } from './pattern.ts';
import { permissionFor } from './permissions.ts';

/** What an action is about, and so which resources of a policy it can apply to. */
export type ActionResource = 'bucket' | 'object' | 'service';

/** Actions that no single request here is named after. */
const otherActions: Readonly<Record<ActionResource, readonly string[]>> = {
  service: ['ListAllMyBuckets'],
  bucket: ['ListTagsForResource', 'TagResource', 'UntagResource'],
  object: [
    'BypassGovernanceRetention',
    'GetObjectVersionForReplication',
    'GetObjectVersionTorrent',
    'InitiateReplication',
    'ObjectOwnerOverrideToBucketOwner',
    'ReplicateDelete',
    'ReplicateObject',
    'ReplicateTags',
  ],
};

/** Every action that a policy can name, in lower case, with what it is about. */
const actions: ReadonlyMap<string, ActionResource> = new Map([
  ...routes
    // These two are sent to a bucket, but are about objects in it.
    .filter(({ name }) => name !== 'DeleteObjects' && name !== 'PostObject')
    .flatMap(({ name, on }) => {
      const { action, versionAction = action } = permissionFor(name);
      return [action, versionAction].map((item) => [`s3:${item}`.toLowerCase(), on] as const);
    }),
  ...Object.entries(otherActions).flatMap(([on, names]) =>
    names.map((name) => [`s3:${name}`.toLowerCase(), on as ActionResource] as const),
  ),
]);

/** The actions that a name in a policy, which may be a pattern, means. */
export function actionsLike(name: string): { action: string; on: ActionResource }[] {
  const pattern = name.toLowerCase();
  const exact = actions.get(pattern);
  if (exact !== undefined) return [{ action: pattern, on: exact }];
  if (!/[*?]/.test(pattern)) return [];
  return [...actions]
    .filter(([action]) => matchesPattern(pattern, action))
    .map(([action, on]) => ({ action, on }));
}

/** Whether a resource of a policy can mean a bucket, or objects in it. */
export function resourceMeans(arn: string, on: ActionResource): boolean {
  if (on === 'service') return false;
  if (arn === '*') return true;
  const [name = '', ...key] = arn.replace(/^arn:[\w-]+:s3:::/, '').split('/');
  // A star at the end of the bucket's name goes on over the slash.
  return on === 'bucket' ? key.length === 0 : key.length > 0 || name.includes('*');
}
