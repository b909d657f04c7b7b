import { CopyObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { saveFile } from '#ui/dom';
import { copySource, lastPart } from '../model/s3-address.ts';
import { keyLabel } from '../model/visible-key.ts';
import { codeOfDelete, codeOfGet, codeOfRestore } from './code.ts';
import { deleteObject } from './delete.ts';
import type { BucketsModel } from './buckets-model.ts';

/** An object, or one version of it. */
export interface ObjectName {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string | undefined;
}

/** Gets an object and offers it to the person as a file. */
export function download(model: BucketsModel, { bucket, key, versionId }: ObjectName): Promise<boolean> {
  const name = keyLabel(lastPart(key));
  const code = codeOfGet(bucket, key, versionId);
  return model.perform({ title: `Download ${name}`, done: `Downloaded ${name}.`, code }, async (client) => {
    const { Body, ContentType = '' } = await client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(versionId !== undefined && { VersionId: versionId }),
      }),
    );
    const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
    saveFile(
      key.replace(/\/+$/, '').replace(/\p{Cc}/gu, '_'),
      new Blob([bytes as BlobPart], { type: ContentType }),
    );
    return undefined;
  });
}

/** Deletes an object; with a version id, only that version, permanently. */
export function remove(
  model: BucketsModel,
  { bucket, key, versionId }: ObjectName,
  what: string,
): Promise<boolean> {
  const deed = {
    title: `Delete ${what}`,
    done: `Deleted ${what}.`,
    code: codeOfDelete(bucket, key, versionId),
  };
  return model.perform(deed, async (client) => {
    await deleteObject(client, bucket, key, versionId);
    return undefined;
  });
}

/** Removes a delete marker, so that the version before it is the current one again. */
export function undelete(model: BucketsModel, { bucket, key, versionId }: ObjectName): Promise<boolean> {
  const name = keyLabel(lastPart(key));
  const deed = {
    title: `Restore ${name}`,
    done: `Restored ${name}: its delete marker is gone.`,
    code: codeOfDelete(bucket, key, versionId),
  };
  return model.perform(deed, async (client) => {
    await deleteObject(client, bucket, key, versionId);
    return undefined;
  });
}

/** Copies an older version over the current one. */
export function restoreVersion(
  model: BucketsModel,
  { bucket, key, versionId }: ObjectName,
): Promise<boolean> {
  const name = keyLabel(lastPart(key));
  const source = copySource(bucket, key, versionId);
  const deed = {
    title: `Restore a version of ${name}`,
    done: `Restored ${name}: a copy of the older version is the current one.`,
    code: codeOfRestore(bucket, key, source),
  };
  return model.perform(deed, async (client) => {
    await client.send(new CopyObjectCommand({ Bucket: bucket, Key: key, CopySource: source }));
    return undefined;
  });
}
