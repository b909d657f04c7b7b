import type { Engine } from '../call.ts';

/** What is needed to name owners. */
export type OwnerNames = Pick<Engine, 'users' | 'displayNames'>;

/** An `Owner` or a grantee. Since 2025 S3 gives only the id, but older tools expect the display name too. */
export function ownerElement(
  { users, displayNames }: OwnerNames,
  id: string,
): { ID: string; DisplayName: string | undefined } {
  return displayNames ? namedElement({ users }, id) : { ID: id, DisplayName: undefined };
}

/** An `Initiator` element, which still has the display name. */
export function namedElement(
  { users }: Pick<OwnerNames, 'users'>,
  id: string,
): { ID: string; DisplayName: string | undefined } {
  return { ID: id, DisplayName: users.find((user) => user.id === id)?.displayName };
}
