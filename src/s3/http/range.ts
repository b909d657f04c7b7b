import { S3Error } from '#protocol/errors';
import type { Bytes } from '#protocol/text';

/** A range of bytes: from `from` (included) to `until` (excluded). */
export interface ByteRange {
  from: Bytes;
  until: Bytes;
}

/**
 * The range that a Range header asks for, in an object of this size; `undefined` for all of it, also if the header is malformed
 * or asks for several ranges. Throws InvalidRange if no byte of the object is in the range.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html#API_GetObject_RequestSyntax
 */
export function parseRange(header: string | null, size: Bytes): ByteRange | undefined {
  const match = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const until = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (from < until) return { from, until };
  throw new S3Error('InvalidRange', {
    details: { RangeRequested: header ?? '', ActualObjectSize: size },
    headers: { 'Content-Range': `bytes */${size}` },
  });
}
