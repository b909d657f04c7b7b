import type { Call } from '../call.ts';
import type { Change } from '../change.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import type { BodyId, Transaction } from '../store/store.ts';
import { getBucket } from '../buckets/bucket.ts';
import { addVersion, type NewVersion } from './versions.ts';
import { verifyWritePreconditions } from './write-preconditions.ts';

/** An object that has just become the current one of its key. */
export interface Added {
  object: ObjectRecord;
  bucket: BucketRecord;
}

/** Creates an object from bytes that are already written, if the call’s preconditions hold, and announces it as this event. */
export async function addObject(call: Call, eventName: string, version: NewVersion): Promise<Added> {
  const added = await keeping(call, version.body, async (tx) => {
    const bucket = await getBucket(tx, call);
    await verifyWritePreconditions(tx, call);
    return { bucket, object: await addVersion(tx, bucket, version) };
  });
  announceAdded(call, eventName, added.object);
  return added;
}

/** Runs a transaction that keeps a body, and discards the body if the transaction fails. */
export async function keeping<T>(
  { engine }: Call,
  body: BodyId | undefined,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await engine.store.transact('write', work);
  } catch (error) {
    if (body !== undefined) await engine.store.bodies.discard(body);
    throw error;
  }
}

/** Announces a new object. */
export function announceAdded(call: Call, eventName: string, object: ObjectRecord): void {
  call.announce({ kind: 'created', ...announced(object), eventName, size: object.size });
}

/** What events say about an object. */
export function announced({
  key,
  etag,
  versionId,
}: ObjectRecord): Pick<Change, 'key' | 'etag' | 'versionId'> & { key: string } {
  return { key, etag, ...(versionId !== undefined && { versionId }) };
}
