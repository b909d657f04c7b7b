import type { User } from '../user.ts';

/** An `Owner` element. */
export function ownerElement(
  users: readonly User[],
  id: string,
): { ID: string; DisplayName: string | undefined } {
  return { ID: id, DisplayName: users.find((user) => user.id === id)?.displayName };
}
