import { invalidArgument, S3Error } from '#protocol/errors';
import { verifiedHeader } from '#protocol/text';
import { child, children, parseXml, requiredText, textOf, type XmlElement } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { defaultKmsKey } from '../objects/encryption.ts';
import { without } from '../buckets/without.ts';
import type { Encryption } from '../store/records.ts';

/**
 * Returns how new objects in a bucket are encrypted: with keys that S3 manages, if nothing else was set.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
 */
export async function getBucketEncryption(call: Call): Promise<Reply> {
  const { encryption, blocksCustomerKeys } = await bucketOf(call);
  if (encryption?.algorithm === 'none') {
    throw new S3Error('ServerSideEncryptionConfigurationNotFoundError', {
      details: { BucketName: call.bucket },
    });
  }
  const isKms = encryption !== undefined && encryption.algorithm !== 'customer';
  return xmlReply('ServerSideEncryptionConfiguration', {
    Rule: {
      ApplyServerSideEncryptionByDefault: {
        SSEAlgorithm: isKms ? encryption.algorithm : 'AES256',
        KMSMasterKeyID: isKms ? encryption.keyId : undefined,
      },
      BlockedEncryptionTypes: { EncryptionType: blocksCustomerKeys ? 'SSE-C' : 'NONE' },
      BucketKeyEnabled: isKms && (encryption.bucketKey ?? false),
    },
  });
}

/**
 * Sets how new objects in a bucket are encrypted.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html
 */
export async function putBucketEncryption(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'ServerSideEncryptionConfiguration');
  const rule = child(xml, 'Rule');
  const byDefault = rule && child(rule, 'ApplyServerSideEncryptionByDefault');
  const blocked = rule && child(rule, 'BlockedEncryptionTypes');
  if (!rule || (!byDefault && !blocked)) throw new S3Error('MalformedXML');
  const encryption = byDefault && {
    now: parseEncryption(
      requiredText(byDefault, 'SSEAlgorithm'),
      textOf(byDefault, 'KMSMasterKeyID'),
      textOf(rule, 'BucketKeyEnabled') === 'true',
    ),
  };
  const blocks = blocked && blocksCustomerKeys(blocked);
  await updateBucket(call, (bucket) => {
    const others = encryption ? without(bucket, 'encryption') : bucket;
    const changed = blocks === undefined ? others : without(others, 'blocksCustomerKeys');
    return {
      ...changed,
      ...(encryption?.now && { encryption: encryption.now }),
      ...(blocks && { blocksCustomerKeys: true }),
    };
  });
  return {};
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_BlockedEncryptionTypes.html */
function blocksCustomerKeys(xml: XmlElement): boolean {
  const types = children(xml, 'EncryptionType').map(({ text }) => text.trim());
  if (!types.every((type) => type === 'SSE-C' || type === 'NONE')) throw new S3Error('MalformedXML');
  return types.includes('SSE-C');
}

/**
 * Goes back to the encryption of new buckets: keys that S3 manages, unless the engine's options say otherwise.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html
 */
export async function deleteBucketEncryption(call: Call): Promise<Reply> {
  const { encrypt } = call.engine.newBuckets;
  await updateBucket(call, (bucket) => ({
    ...without(bucket, 'encryption'),
    ...(!encrypt && { encryption: { algorithm: 'none' } }),
  }));
  return { status: 204 };
}

function parseEncryption(
  algorithm: string,
  keyId: string | undefined,
  bucketKey: boolean,
): Encryption | undefined {
  if (algorithm === 'aws:kms' || algorithm === 'aws:kms:dsse')
    return { algorithm, keyId: verifiedHeader('KMSMasterKeyID', keyId ?? defaultKmsKey), bucketKey };
  if (algorithm !== 'AES256') throw new S3Error('MalformedXML');
  if (keyId === undefined) return undefined;
  throw invalidArgument(
    'ApplyServerSideEncryptionByDefault',
    undefined,
    'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
  );
}
