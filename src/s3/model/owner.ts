import type { XmlObject } from '../http/xml.ts';
import type { User } from '../user.ts';

/** An `Owner` element. */
export function ownerElement(users: readonly User[], id: string): XmlObject {
  return { ID: id, DisplayName: users.find((user) => user.id === id)?.displayName };
}
