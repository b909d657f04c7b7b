import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { announced } from '../objects/added.ts';
import { getBucket, maxXml } from '../buckets/bucket.ts';
import { versionHeader } from '../objects/object-headers.ts';
import { getObjectVersion, readableObject } from '../objects/readable-object.ts';
import { parseTags, tagsElement } from '../objects/tags.ts';
import { updateVersion } from '../objects/versions.ts';
import { without } from '../buckets/without.ts';
import type { ObjectRecord, Tags } from '../store/records.ts';

const maxTags = 10;

/**
 * Returns an object's tags.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html
 */
export async function getObjectTagging(call: Call): Promise<Reply> {
  const { object, bucket } = await readableObject(call);
  return xmlReply('Tagging', tagsElement(object.tags ?? {}), versionHeader(object, bucket));
}

/**
 * Replaces an object's tags. Throws InvalidTag, MalformedXML.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html
 */
export async function putObjectTagging(call: Call): Promise<Reply> {
  const tags = parseTags(parseXml(await call.body.bytes(maxXml), 'Tagging'), maxTags);
  return { headers: await setTags(call, tags, 'ObjectTagging:Put') };
}

/**
 * Removes all tags of an object.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html
 */
export async function deleteObjectTagging(call: Call): Promise<Reply> {
  return { status: 204, headers: await setTags(call, {}, 'ObjectTagging:Delete') };
}

async function setTags(call: Call, tags: Tags, eventName: string): Promise<Record<string, string>> {
  const { object, bucket } = await call.engine.store.transact('write', async (tx) => {
    const found = await getBucket(tx, call);
    const others = without(await getObjectVersion(tx, call, found), 'tags');
    const changed: ObjectRecord = Object.keys(tags).length > 0 ? { ...others, tags } : others;
    await updateVersion(tx, call.bucket, changed);
    return { object: changed, bucket: found };
  });
  call.announce({ kind: 'changed', ...announced(object), eventName });
  return versionHeader(object, bucket);
}
