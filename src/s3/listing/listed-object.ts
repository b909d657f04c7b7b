import { invalidArgument } from '#protocol/errors';
import { isoDate } from '#protocol/text';
import { escapeXml, textElement, WrittenXml, type XmlObject } from '#protocol/xml';
import type { Call } from '../call.ts';
import type { ObjectRecord } from '../store/records.ts';
import { isArchived, isRestored } from '../objects/archive.ts';
import { ownerElement, type OwnerNames } from '../access/owner.ts';

/** What a listing says about objects only on request. */
export interface Listed {
  /** What to name owners by; without it, they are left out. */
  names?: OwnerNames | undefined;
  /** The time for which to say whether archived objects are restored. */
  restoredAt?: Date | undefined;
}

/** The time of a request, if it asks a listing for restorations. Throws InvalidArgument if it asks for anything else. */
export function restoredAtIn({ headers, now }: Pick<Call, 'headers' | 'now'>): Date | undefined {
  const asked = headers.get('x-amz-optional-object-attributes');
  if (asked === null) return undefined;
  if (asked.split(',').every((name) => name.trim() === 'RestoreStatus')) return now;
  throw invalidArgument('x-amz-optional-object-attributes', asked, 'Invalid attribute name specified');
}

/** An object as an element of a listing, with its owner if `names` are given. */
export function listedObject(
  object: ObjectRecord,
  encode: (key: string) => string,
  { names, restoredAt }: Listed,
): XmlObject {
  return {
    Key: encode(object.key),
    LastModified: isoDate(object.lastModified),
    ETag: `"${object.etag}"`,
    ChecksumAlgorithm: object.checksum?.algorithm,
    ChecksumType: object.checksum?.type,
    Size: object.size,
    Owner: names && ownerElement(names, object.owner),
    StorageClass: object.storageClass,
    RestoreStatus: restoredAt && restoreStatus(object, restoredAt),
  };
}

/** The same for all objects of a page, already written as XML. */
export function listedObjects(
  objects: readonly ObjectRecord[],
  encode: (key: string) => string,
  { names, restoredAt }: Listed,
): WrittenXml[] {
  return objects.map((object) => {
    const { key, lastModified, etag, checksum, size, owner, storageClass } = object;
    const name = escapeXml(encode(key));
    const head = `<Key>${name}</Key><LastModified>${isoDate(lastModified)}</LastModified><ETag>&quot;${etag}&quot;</ETag>`;
    const checked = checksum
      ? `<ChecksumAlgorithm>${checksum.algorithm}</ChecksumAlgorithm><ChecksumType>${checksum.type}</ChecksumType>`
      : '';
    const owned = names ? `<Owner>${ownerXml(names, owner)}</Owner>` : '';
    const tail = `<Size>${size}</Size>${owned}<StorageClass>${storageClass}</StorageClass>`;
    const restored = restoredAt ? restoreXml(object, restoredAt) : '';
    return new WrittenXml(head + checked + tail + restored);
  });
}

/** The restoration of an archived object, if a copy can be read now. */
function restoreStatus(object: ObjectRecord, now: Date) {
  if (!isArchived(object) || !isRestored(object, now)) return undefined;
  return { IsRestoreInProgress: false, RestoreExpiryDate: isoDate(object.restoredUntil ?? 0) };
}

function restoreXml(object: ObjectRecord, now: Date): string {
  const status = restoreStatus(object, now);
  if (!status) return '';
  const ongoing = textElement('IsRestoreInProgress', String(status.IsRestoreInProgress));
  return `<RestoreStatus>${ongoing}${textElement('RestoreExpiryDate', status.RestoreExpiryDate)}</RestoreStatus>`;
}

function ownerXml(names: OwnerNames, owner: string): string {
  const { ID, DisplayName } = ownerElement(names, owner);
  return textElement('ID', ID) + textElement('DisplayName', DisplayName);
}
