import type { Engine } from '../call.ts';

/** What owners are named by. */
export type OwnerNames = Pick<Engine, 'users' | 'displayNames'>;

/** An `Owner` or a grantee: since 2025 S3 tells the id alone, and older tools want the name beside it. */
export function ownerElement(
  { users, displayNames }: OwnerNames,
  id: string,
): { ID: string; DisplayName: string | undefined } {
  return displayNames ? namedElement({ users }, id) : { ID: id, DisplayName: undefined };
}

/** An `Initiator` element, which has kept the name. */
export function namedElement(
  { users }: Pick<OwnerNames, 'users'>,
  id: string,
): { ID: string; DisplayName: string | undefined } {
  return { ID: id, DisplayName: users.find((user) => user.id === id)?.displayName };
}
