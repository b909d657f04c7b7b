import { S3Error } from '#protocol/errors';
import { child, parseXml, requiredText, textOf, type XmlElement } from '#protocol/xml';
import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { announced } from '../objects/added.ts';
import { isArchived, isRestored, restoredUntil } from '../objects/archive.ts';
import { getBucket, maxXml } from '../buckets/bucket.ts';
import { getObjectVersion } from '../objects/readable-object.ts';
import { updateVersion } from '../objects/versions.ts';

const tiers = ['Standard', 'Bulk', 'Expedited'];

/**
 * Restores a copy of an archived object for some days. S3 takes hours for this; here it happens at once.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html
 */
export async function restoreObject(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'RestoreRequest');
  const days = Number(requiredText(xml, 'Days'));
  if (!Number.isInteger(days) || days < 1) throw new S3Error('MalformedXML');
  const tier = tierIn(xml);
  const { object: restored, wasThere } = await call.engine.store.transact('write', async (tx) => {
    const bucket = await getBucket(tx, call);
    const object = await getObjectVersion(tx, call, bucket);
    if (!isArchived(object)) {
      throw new S3Error('InvalidObjectState', {
        message: "Restore is not allowed for the object's current storage class",
        details: { StorageClass: object.storageClass },
      });
    }
    if (tier === 'Expedited' && object.storageClass === 'DEEP_ARCHIVE') {
      throw new S3Error('InvalidArgument', {
        message: 'Retrieval option is not supported by this storage class',
      });
    }
    const changed = { ...object, restoredUntil: restoredUntil(call.now, days) };
    await updateVersion(tx, call.bucket, changed);
    return { object: changed, wasThere: isRestored(object, call.now) };
  });
  const { size, storageClass, restoredUntil: until } = restored;
  for (const eventName of wasThere ? [] : ['ObjectRestore:Post', 'ObjectRestore:Completed']) {
    call.announce({
      kind: 'changed',
      ...announced(restored),
      eventName,
      size,
      storageClass,
      restoredUntil: until,
    });
  }
  return { status: wasThere ? 200 : 202 };
}

/** The requested speed of a restoration, if any, which may be in either of two elements. */
function tierIn(xml: XmlElement): string | undefined {
  const parameters = child(xml, 'GlacierJobParameters');
  const tier = parameters ? requiredText(parameters, 'Tier') : textOf(xml, 'Tier');
  if (tier !== undefined && !tiers.includes(tier)) throw new S3Error('MalformedXML');
  return tier;
}
