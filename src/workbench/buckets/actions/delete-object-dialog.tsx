import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';
import { useReading } from '../../hooks/use-reading.ts';
import { lastPart } from '../model/s3-address.ts';
import { keyLabel } from '../model/visible-key.ts';
import { KeyText } from '../parts/key-text.tsx';
import { Confirm } from './confirm.tsx';
import type { BucketsModel } from './buckets-model.ts';
import { remove } from './object-actions.ts';

/** Asks whether to delete an object; with a version id, only that version, permanently. */
export function deleteObjectDialog(
  model: BucketsModel,
  bucket: string,
  key: string,
  versionId?: string,
): void {
  model.dialog.value = () => (
    <DeleteObject model={model} bucket={bucket} objectKey={key} versionId={versionId} />
  );
}

function DeleteObject(props: {
  model: BucketsModel;
  bucket: string;
  objectKey: string;
  versionId: string | undefined;
}) {
  const { model, bucket, objectKey: key, versionId } = props;
  const { value: versioning } = useReading(
    async () => model.state.client.send(new GetBucketVersioningCommand({ Bucket: bucket })),
    [bucket],
  );
  const name = keyLabel(lastPart(key));
  const what = versionId === undefined ? name : `a version of ${name}`;
  const keepsVersions = versionId === undefined && versioning?.Status !== undefined;
  return (
    <Confirm
      model={model}
      title={versionId === undefined ? 'Delete this object?' : 'Delete this version for good?'}
      label="Delete"
      onConfirm={() => void remove(model, { bucket, key, versionId }, what)}
    >
      <p class="wb-key-box">
        <KeyText text={key} />
      </p>
      <p>
        {keepsVersions
          ? 'The bucket keeps versions: S3 sets a delete marker on top, and you can restore the object.'
          : 'S3 does not ask twice, and has no bin: it cannot be brought back.'}
      </p>
    </Confirm>
  );
}
