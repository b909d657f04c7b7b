import type { Call } from '../call.ts';
import type { BucketRecord, ObjectRecord, Due, LifecycleRule } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';
import { announced } from '../objects/added.ts';
import { emptyEtag } from '../objects/deletion.ts';
import { appliesTo, dueTime } from './lifecycle-due.ts';
import { colderClass } from './transitions.ts';
import { endUpload } from '../uploads/uploads.ts';
import { versionsOf } from '../objects/version-id.ts';
import { addVersion, removeVersion, updateVersion } from '../objects/versions.ts';

const day = 86_400_000;

/**
 * Carries out what is due in a bucket's lifecycle. S3 does this once a day, at midnight; here the first request of a day does, by
 * the engine's clock, so that a lesson that moves a year forward sees what S3 would have done in that year.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html
 */
export async function applyLifecycle(call: Call): Promise<void> {
  const today = Math.floor(call.now.getTime() / day);
  await call.engine.store.transact('write', async (tx) => {
    const bucket = await tx.get('buckets', '', call.bucket);
    const rules = bucket?.lifecycle?.filter(({ enabled }) => enabled);
    if (!bucket || !rules || (bucket.lifecycleDay ?? -1) >= today) return;
    await tx.put('buckets', '', bucket.name, { ...bucket, lifecycleDay: today });
    const rows = await tx.scan('objects', bucket.name, { limit: Number.MAX_SAFE_INTEGER });
    for (const [, object] of rows) await applyToKey(tx, call, bucket, rules, object);
    await abortUploads(tx, call, bucket, rules);
  });
}

async function applyToKey(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  rules: readonly LifecycleRule[],
  current: ObjectRecord,
): Promise<void> {
  await applyToNoncurrent(tx, call, bucket, rules, current);
  const fitting = rules.filter((rule) => appliesTo(rule, current));
  const isDue = (due: Due) => dueTime(due, current.lastModified) <= call.now.getTime();
  if (current.deleteMarker) {
    const [older] = await tx.scan('versions', bucket.name, {
      ...versionsOf(sortableKey(current.key)),
      limit: 1,
    });
    const cleans = fitting.some(
      ({ expiration }) => expiration && ('deleteMarker' in expiration || isDue(expiration)),
    );
    if (!older && cleans) await expire(tx, call, bucket, current, 'LifecycleExpiration:Delete');
    return;
  }
  const expires = fitting.some(
    ({ expiration }) => expiration && !('deleteMarker' in expiration) && isDue(expiration),
  );
  if (expires && bucket.versioning === undefined)
    await expire(tx, call, bucket, current, 'LifecycleExpiration:Delete');
  else if (expires) await addMarker(tx, call, bucket, current);
  else {
    const storageClass = colderClass(bucket, current, fitting, ({ transitions }) =>
      transitions.filter(({ due }) => isDue(due)),
    );
    if (storageClass !== undefined) await move(tx, call, bucket, current, storageClass);
  }
}

async function applyToNoncurrent(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  rules: readonly LifecycleRule[],
  current: ObjectRecord,
): Promise<void> {
  const range = { ...versionsOf(sortableKey(current.key)), limit: Number.MAX_SAFE_INTEGER };
  // A version became noncurrent when the next one was made.
  let since = current.lastModified;
  let newer = 0;
  for (const [, version] of await tx.scan('versions', bucket.name, range)) {
    const age = since;
    const position = newer;
    const isOld = (rule: { days: number; newer: number }) =>
      position >= rule.newer && dueTime(rule, age) <= call.now.getTime();
    const fitting = rules.filter((rule) => appliesTo(rule, version));
    since = version.lastModified;
    newer += 1;
    if (fitting.some(({ noncurrentExpiration }) => noncurrentExpiration && isOld(noncurrentExpiration))) {
      await expire(tx, call, bucket, version, 'LifecycleExpiration:Delete');
      continue;
    }
    const storageClass = colderClass(bucket, version, fitting, ({ noncurrentTransitions }) =>
      noncurrentTransitions.filter(isOld),
    );
    if (storageClass !== undefined) await move(tx, call, bucket, version, storageClass);
  }
}

async function move(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  version: ObjectRecord,
  storageClass: string,
): Promise<void> {
  await updateVersion(tx, bucket.name, { ...version, storageClass });
  const { size } = version;
  call.announce({
    kind: 'changed',
    ...announced(version),
    eventName: 'LifecycleTransition',
    size,
    storageClass,
  });
}

async function expire(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  version: ObjectRecord,
  eventName: string,
): Promise<void> {
  const isRetained = version.retention !== undefined && version.retention.until > call.now.getTime();
  if (version.legalHold === true || isRetained) return;
  await removeVersion(tx, bucket.name, version);
  call.announce({
    kind: 'removed',
    key: version.key,
    eventName,
    ...(version.versionId !== undefined && { versionId: version.versionId }),
  });
}

async function addMarker(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  { key }: ObjectRecord,
): Promise<void> {
  const marker = await addVersion(tx, bucket, {
    key,
    deleteMarker: true,
    size: 0,
    etag: '',
    lastModified: call.now.getTime(),
    owner: bucket.owner,
    headers: {},
    metadata: {},
    storageClass: 'STANDARD',
  });
  call.announce({
    kind: 'removed',
    key,
    eventName: 'LifecycleExpiration:DeleteMarkerCreated',
    etag: emptyEtag,
    ...(marker.versionId !== undefined && { versionId: marker.versionId }),
  });
}

async function abortUploads(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  rules: readonly LifecycleRule[],
): Promise<void> {
  const uploads = await tx.scan('uploads', bucket.name, { limit: Number.MAX_SAFE_INTEGER });
  for (const [, upload] of uploads) {
    const isOld = rules.some(
      ({ prefix, abortAfterDays }) =>
        abortAfterDays !== undefined &&
        upload.object.key.startsWith(prefix) &&
        dueTime({ days: abortAfterDays }, upload.initiated) <= call.now.getTime(),
    );
    if (isOld) await endUpload(tx, bucket.name, upload);
  }
}
