import { isoDate } from '../http/dates.ts';
import type { XmlObject } from '../http/xml.ts';
import type { ObjectRecord } from '../store/records.ts';
import type { User } from '../user.ts';
import { ownerElement } from './owner.ts';

/** An object as it stands in a listing, with its owner where `users` are handed in. */
export function listedObject(
  object: ObjectRecord,
  encode: (key: string) => string,
  users: readonly User[] | undefined,
): XmlObject {
  return {
    Key: encode(object.key),
    LastModified: isoDate(object.lastModified),
    ETag: `"${object.etag}"`,
    ChecksumAlgorithm: object.checksum?.algorithm,
    ChecksumType: object.checksum?.type,
    Size: object.size,
    Owner: users && ownerElement(users, object.owner),
    StorageClass: object.storageClass,
  };
}
