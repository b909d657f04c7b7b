import { invalidArgument, S3Error } from '#protocol/errors';
import { httpDate } from '#protocol/text';
import type { XmlObject } from '#protocol/xml';
import type { Checksum } from '../body/checksums.ts';
import type { Call } from '../call.ts';
import { parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { preconditionsIn, verifyReadPreconditions } from '../http/preconditions.ts';
import { partsOf } from '../objects/bytes.ts';
import { verifyCustomerKey } from '../objects/encryption.ts';
import { checksumElements, objectHeaders, versionHeader } from '../objects/object-headers.ts';
import { readableObject } from '../objects/readable-object.ts';
import type { ObjectRecord, PartRecord } from '../store/records.ts';

const attributes: ReadonlySet<string> = new Set([
  'ETag',
  'Checksum',
  'ObjectParts',
  'StorageClass',
  'ObjectSize',
]);
const maxPage = 1000;

/**
 * Returns the requested attributes of an object, without its bytes.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
 */
export async function getObjectAttributes(call: Call): Promise<Reply> {
  const asked = askedAttributes(call.headers.get('x-amz-object-attributes'));
  const { object, bucket } = await readableObject(call);
  verifyCustomerKey(call.headers, object);
  verifyReadPreconditions(preconditionsIn(call.headers), object, objectHeaders(object, bucket), call.now);
  const parts = await call.engine.store.transact('read', (tx) => partsOf(tx, call.bucket, object));
  return xmlReply(
    'GetObjectAttributesResponse',
    {
      ETag: asked.has('ETag') ? object.etag : undefined,
      Checksum:
        asked.has('Checksum') && object.checksum ? checksumElements(bare(object.checksum)) : undefined,
      ObjectParts:
        asked.has('ObjectParts') && parts.length > 0 ? partElements(call, object, parts) : undefined,
      StorageClass: asked.has('StorageClass') ? object.storageClass : undefined,
      ObjectSize: asked.has('ObjectSize') ? object.size : undefined,
    },
    { 'Last-Modified': httpDate(object.lastModified), ...versionHeader(object, bucket) },
  );
}

/** A composite checksum without the count of parts that it ends with elsewhere. */
function bare(checksum: Checksum): Pick<ObjectRecord, 'checksum'> {
  return { checksum: { ...checksum, value: checksum.value.replace(/-\d+$/, '') } };
}

function askedAttributes(header: string | null): Set<string> {
  const asked = new Set(
    header
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  if (asked.size === 0) {
    throw new S3Error('InvalidRequest', {
      message:
        'The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty',
    });
  }
  const unknown = [...asked].find((name) => !attributes.has(name));
  if (unknown === undefined) return asked;
  throw invalidArgument('x-amz-object-attributes', unknown, 'Invalid attribute name specified.');
}

function partElements(
  { headers }: Call,
  { checksum }: ObjectRecord,
  parts: readonly PartRecord[],
): XmlObject {
  // If the upload did not ask for checksums of its parts, S3 says only how many parts there are.
  if (!checksum || checksum.algorithm === 'CRC64NVME') return { PartsCount: parts.length };
  const query = new Map(
    [...headers].filter(([name]) => name === 'x-amz-max-parts' || name === 'x-amz-part-number-marker'),
  );
  const limit = parseCount(query, 'x-amz-max-parts', maxPage) ?? maxPage;
  const marker = parseCount(query, 'x-amz-part-number-marker', Number.MAX_SAFE_INTEGER) ?? 0;
  const after = parts.filter(({ number }) => number > marker);
  const page = after.slice(0, limit);
  return {
    PartsCount: parts.length,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: after.length > limit,
    Part: page.map((part) => ({
      PartNumber: part.number,
      Size: part.size,
      ...(part.checksum && { [`Checksum${part.checksum.algorithm}`]: part.checksum.value }),
    })),
  };
}
