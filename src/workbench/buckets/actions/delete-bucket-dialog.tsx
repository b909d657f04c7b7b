import { countOf } from '#ui/words';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { useReading } from '../../hooks/use-reading.ts';
import { codeOfDeleteBucket } from './code.ts';
import { Confirm } from './confirm.tsx';
import { deleteBucket } from './delete.ts';
import type { BucketsModel } from './buckets-model.ts';

/** Asks whether to delete a bucket; says why S3 would refuse, and offers to empty it. */
export function deleteBucketDialog(model: BucketsModel, bucket: string): void {
  model.dialog.value = () => <DeleteBucket model={model} bucket={bucket} />;
}

function DeleteBucket({ model, bucket }: { model: BucketsModel; bucket: string }) {
  const { value: list } = useReading(
    async () =>
      model.state.client.send(new ListObjectVersionsCommand({ Bucket: bucket, EncodingType: 'url' })),
    [bucket],
  );
  const { Versions = [], DeleteMarkers = [], IsTruncated = false } = list ?? {};
  const objects = Versions.filter(({ IsLatest }) => IsLatest).length;
  const older = Versions.length + DeleteMarkers.length - objects;
  const isEmpty = objects + older === 0;
  const confirm = async () => {
    const deed = {
      title: isEmpty ? `Delete bucket ${bucket}` : `Empty and delete bucket ${bucket}`,
      done: `Deleted the bucket ${bucket}.`,
      code: codeOfDeleteBucket(bucket, !isEmpty),
    };
    const isDone = await model.perform(deed, async (client) => {
      await deleteBucket(client, bucket, !isEmpty);
      return undefined;
    });
    if (!isDone) return;
    model.selection.value = undefined;
    if (model.state.place.peek()?.bucket === bucket) model.state.place.value = undefined;
  };
  const counts = [
    ...(objects > 0 ? [countOf(objects, 'object')] : []),
    ...(older > 0
      ? [`${older} older ${older === 1 ? 'version or delete marker' : 'versions and delete markers'}`]
      : []),
  ];
  return (
    <Confirm
      model={model}
      title={`Delete ${bucket}?`}
      label={list && (isEmpty ? 'Delete bucket' : 'Empty and delete')}
      onConfirm={() => void confirm()}
    >
      {!list ? (
        <p>Looking into it…</p>
      ) : isEmpty ? (
        <p>It is empty. On AWS, its name is free for others when it is gone.</p>
      ) : (
        <p>
          S3 deletes only empty buckets, and this one holds {IsTruncated && 'more than '}
          {counts.join(' and ')}. It can be emptied first; nothing of it can be brought back.
        </p>
      )}
    </Confirm>
  );
}
