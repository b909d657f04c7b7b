import { checksumAlgorithm } from '../body/checksums.ts';
import type { Call } from '../call.ts';
import { callerId } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { getBucket } from '../model/bucket.ts';
import { checksumHeaders, objectHeadersIn, storageClassIn } from '../model/object-headers.ts';
import { addVersion, type NewVersion } from '../model/versions.ts';
import { verifyWriteConditions } from '../model/write-conditions.ts';

/**
 * Stores an object.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export async function putObject(call: Call): Promise<Reply> {
  const { engine, headers, key } = call;
  const stored = objectHeadersIn(headers);
  const storageClass = storageClassIn(headers);
  const algorithm = headers.get('x-amz-sdk-checksum-algorithm') ?? headers.get('x-amz-checksum-algorithm');
  // Whoever may not write here, or whose bucket is not there, learns so before the body is taken.
  await engine.store.transact('read', (tx) => getBucket(tx, call));
  const received = await call.body.receive(
    engine.store.bodies,
    algorithm === null ? undefined : checksumAlgorithm(algorithm),
  );
  const version: NewVersion = {
    key,
    ...stored,
    size: received.size,
    etag: received.md5,
    lastModified: call.now.getTime(),
    owner: callerId(call),
    storageClass,
    ...(received.checksum && { checksum: { ...received.checksum, type: 'FULL_OBJECT' } }),
    ...(received.body !== undefined && { body: received.body }),
  };
  const added = await engine.store
    .transact('write', async (tx) => {
      const bucket = await getBucket(tx, call);
      await verifyWriteConditions(tx, call);
      return addVersion(tx, bucket, version);
    })
    .catch(async (error: unknown) => {
      if (received.body !== undefined) await engine.store.bodies.discard(received.body);
      throw error;
    });
  const { size, etag, versionId } = added;
  call.announce({
    kind: 'created',
    key,
    eventName: 'ObjectCreated:Put',
    size,
    etag,
    ...(versionId !== undefined && { versionId }),
  });
  return {
    headers: {
      ETag: `"${etag}"`,
      'x-amz-server-side-encryption': 'AES256',
      ...checksumHeaders(added),
      ...(versionId !== undefined && { 'x-amz-version-id': versionId }),
    },
  };
}
