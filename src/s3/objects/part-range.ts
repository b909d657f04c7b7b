import { invalidArgument, S3Error } from '#protocol/errors';
import type { Checksum } from '../body/checksums.ts';
import type { Call } from '../call.ts';
import type { ByteRange } from '../http/range.ts';
import type { ObjectRecord } from '../store/records.ts';
import { partsOf } from './bytes.ts';

const maxParts = 10_000;

/** A part of an object, with its own checksum if it has one. */
interface Part extends ByteRange {
  isWhole: boolean;
  checksum?: Checksum;
}

/**
 * The range of the part that `partNumber` asks for; `undefined` if no part is asked for. An object in one piece is its own first
 * part. Throws InvalidPartNumber, InvalidArgument, or InvalidRequest if there is a range too.
 */
export async function partRange(
  { engine, query, headers, bucket }: Call,
  object: ObjectRecord,
): Promise<Part | undefined> {
  const text = query.get('partNumber');
  if (text === undefined) return undefined;
  const number = partNumber(text);
  if (headers.has('range')) {
    throw new S3Error('InvalidRequest', {
      message: 'Cannot specify both Range header and partNumber query parameter',
    });
  }
  const parts = await engine.store.transact('read', (tx) => partsOf(tx, bucket, object));
  if (parts.length === 0 && number === 1) return { from: 0, until: object.size, isWhole: true };
  let from = 0;
  for (const part of parts) {
    if (part.number === number) {
      const own = object.checksum?.type === 'COMPOSITE' ? part.checksum : undefined;
      const isWhole = !own && parts.length === 1;
      return {
        from,
        until: from + part.size,
        isWhole,
        ...(own && { checksum: { ...own, type: 'COMPOSITE' } }),
      };
    }
    from += part.size;
  }
  throw new S3Error('InvalidPartNumber', {
    details: { ActualPartCount: Math.max(1, parts.length), PartNumberRequested: number },
  });
}

/** A part number. Throws InvalidArgument for anything else. */
export function partNumber(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= maxParts) return number;
  throw invalidArgument(
    'partNumber',
    text,
    `Part number must be an integer between 1 and ${maxParts}, inclusive`,
  );
}
