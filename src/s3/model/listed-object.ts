import { isoDate } from '../http/dates.ts';
import { escapeXml, textElement, WrittenXml, type XmlObject } from '../http/xml.ts';
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

/** The same for the objects of a whole page, in XML. */
export function listedObjects(
  objects: readonly ObjectRecord[],
  encode: (key: string) => string,
  users: readonly User[] | undefined,
): WrittenXml[] {
  return objects.map(({ key, lastModified, etag, checksum, size, owner, storageClass }) => {
    const name = escapeXml(encode(key));
    const head = `<Key>${name}</Key><LastModified>${isoDate(lastModified)}</LastModified><ETag>&quot;${etag}&quot;</ETag>`;
    const checked = checksum
      ? `<ChecksumAlgorithm>${checksum.algorithm}</ChecksumAlgorithm><ChecksumType>${checksum.type}</ChecksumType>`
      : '';
    const owned = users ? `<Owner>${ownerXml(users, owner)}</Owner>` : '';
    const tail = `<Size>${size}</Size>${owned}<StorageClass>${storageClass}</StorageClass>`;
    return new WrittenXml(head + checked + tail);
  });
}

function ownerXml(users: readonly User[], owner: string): string {
  const { ID, DisplayName } = ownerElement(users, owner);
  return textElement('ID', ID) + textElement('DisplayName', DisplayName);
}
