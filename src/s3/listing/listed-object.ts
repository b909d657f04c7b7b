import { invalidArgument } from '#protocol/errors';
import { isoDate } from '#protocol/text';
import { escapeXml, textElement, WrittenXml, type XmlObject } from '#protocol/xml';
import type { Call } from '../call.ts';
import type { ObjectRecord } from '../store/records.ts';
import { isArchived, isRestored } from '../objects/archive.ts';
import { ownerElement, type OwnerNames } from '../access/owner.ts';

/** What a listing tells of objects beyond the usual. */
export interface Listed {
  /** Owners, by these names. */
  names?: OwnerNames | undefined;
  /** Whether archived objects are restored at that time. */
  restoredAt?: Date | undefined;
}

/** When a listing was asked for, if it is to tell of restorations. Throws InvalidArgument for anything else asked for. */
export function restoredAtIn({ headers, now }: Pick<Call, 'headers' | 'now'>): Date | undefined {
  const asked = headers.get('x-amz-optional-object-attributes');
  if (asked === null) return undefined;
  if (asked.split(',').every((name) => name.trim() === 'RestoreStatus')) return now;
  throw invalidArgument('x-amz-optional-object-attributes', asked, 'Invalid attribute name specified');
}

/** An object as it stands in a listing, with its owner where `names` are handed in. */
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

/** The same for the objects of a whole page, in XML. */
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

/** What is there to read of an archived object, if anything is. */
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
