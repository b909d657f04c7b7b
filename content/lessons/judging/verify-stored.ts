import type { CheckContext } from '#lessons/check';
import { sameBytes } from './same-bytes.ts';
import { whyOtherBytes } from './why-other-bytes.ts';
import {
  isOverwritten,
  overwritten,
  storedBy,
  whyNotThere,
} from './why-not-there.ts';
import { whyOtherType } from './why-other-type.ts';

/** A file that is to be stored. */
export interface Wanted {
  /** One of the reader's files: `profile.jpg`. */
  readonly file: string;
  readonly bucket: string;
  readonly key: string;
  /** The content type, in small letters and without parameters. Any will do, unless it is given. */
  readonly type?: string;
}

/**
 * Verifies that a file is stored under its key, whole, and with its type. How it came there is of no matter: by PutObject,
 * in parts, by a form or by a copy. Answers whether it is.
 */
export async function verifyStored(
  context: CheckContext,
  wanted: Wanted,
): Promise<boolean> {
  const { account, files, requests, verify } = context;
  const { file, bucket, key, type } = wanted;
  const object = await account.getObject(bucket, key);
  if (object === undefined) {
    const { problem, cure } = await whyNotThere(context, wanted);
    return verify(false, '', problem, cure);
  }
  const isThere = `There is an object under \`${key}\`.`;
  verify(true, isThere, '');

  const isWhole = sameBytes(object.body, files.get(file));
  const lost = storedBy(requests).find(
    (one) =>
      one.bucket === bucket &&
      one.key === key &&
      sameBytes(one.request.body, files.get(file)),
  );
  const { problem, cure } =
    lost && isOverwritten(lost, requests)
      ? overwritten(key, file)
      : whyOtherBytes(object.body, wanted, files);
  if (
    !verify(isWhole, `It holds \`${file}\`, byte for byte.`, problem, cure)
  )
    return false;
  if (type === undefined) return true;

  const isTyped = baseType(object.contentType) === type;
  const why = whyOtherType(object, type);
  return verify(
    isTyped,
    `Its type is \`${object.contentType}\`.`,
    why.problem,
    why.cure,
  );
}

/** A content type without its parameters: `video/mp4` of `video/mp4; codecs="avc1"`. */
function baseType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
