import { parseQuery } from '#protocol/address';
import { invalidArgument, S3Error } from '#protocol/errors';
import { child, children, requiredText, type XmlElement, type XmlObject } from '#protocol/xml';
import type { Tags } from '../store/records.ts';

const maxKey = 128;
const maxValue = 256;
/** The most tags that an object may have. */
const maxOfObject = 10;
const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags in `x-amz-tagging`, written as a query; `undefined` if there are none. Throws InvalidArgument or InvalidTag. */
export function tagsInHeader(headers: Headers): Tags | undefined {
  const header = headers.get('x-amz-tagging');
  if (header === null || header === '') return undefined;
  const pairs = header.split('&').filter((pair) => pair !== '');
  const tags = parseQuery(`?${header}`);
  if (tags.size < pairs.length || pairs.some((pair) => pair.split('=').length > 2)) {
    throw invalidArgument(
      'x-amz-tagging',
      header,
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
    );
  }
  return verifiedTags([...tags], maxOfObject);
}

/** The tags in a `Tagging` element; none if it has no `TagSet`. Throws MalformedXML or InvalidTag. */
export function parseTags(xml: XmlElement, most: number): Tags {
  const set = child(xml, 'TagSet');
  return set ? tagsInSet(set, most) : {};
}

/** The same for an element that contains the tags itself. */
export function tagsInSet(set: XmlElement, most: number): Tags {
  const pairs = children(set, 'Tag').map((tag): [string, string] => [
    requiredText(tag, 'Key'),
    requiredText(tag, 'Value'),
  ]);
  const seen = new Set<string>();
  const again = pairs.find(([key]) => seen.size === seen.add(key).size);
  if (again) {
    throw new S3Error('InvalidTag', {
      message: 'Cannot provide multiple Tags with the same key',
      details: { TagKey: again[0] },
    });
  }
  return verifiedTags(pairs, most);
}

/** A `Tagging` element. */
export function tagsElement(tags: Tags): XmlObject {
  return { TagSet: { Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } };
}

function verifiedTags(pairs: readonly (readonly [string, string])[], most: number): Tags {
  if (pairs.length > most) {
    const what = most === maxOfObject ? 'Object tags' : 'Bucket tag count';
    throw new S3Error('InvalidTag', { message: `${what} cannot be greater than ${most}` });
  }
  for (const [key, value] of pairs) {
    if (key === '' || key.length > maxKey || !allowed.test(key)) {
      throw new S3Error('InvalidTag', {
        message: 'The TagKey you have provided is invalid',
        details: { TagKey: key },
      });
    }
    if (value.length > maxValue || !allowed.test(value)) {
      throw new S3Error('InvalidTag', {
        message: 'The TagValue you have provided is invalid',
        details: { TagKey: key, TagValue: value },
      });
    }
    if (key.toLowerCase().startsWith('aws:')) {
      throw new S3Error('InvalidTag', {
        message:
          most === maxOfObject
            ? 'Your TagKey cannot be prefixed with aws:'
            : 'System tags cannot be added/updated by requester',
        details: { TagKey: key },
      });
    }
  }
  return Object.fromEntries(pairs);
}
