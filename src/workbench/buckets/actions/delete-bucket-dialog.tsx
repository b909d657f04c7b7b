import { countOf } from '#ui/words';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { useReading } from '../../hooks/use-reading.ts';
import { codeOfDeleteBucket } from './code.ts';
import { Confirm } from './confirm.tsx';
import { deleteBucket } from './delete.ts';
import type { Desk } from './desk.ts';

/** Asks whether to delete a bucket; says why S3 would refuse, and offers to empty it. */
export function deleteBucketDialog(desk: Desk, bucket: string): void {
  desk.dialog.value = () => <DeleteBucket desk={desk} bucket={bucket} />;
}

function DeleteBucket({ desk, bucket }: { desk: Desk; bucket: string }) {
  const { value: list } = useReading(
    async () =>
      desk.state.client.send(new ListObjectVersionsCommand({ Bucket: bucket, EncodingType: 'url' })),
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
    const isDone = await desk.perform(deed, async (client) => {
      await deleteBucket(client, bucket, !isEmpty);
      return undefined;
    });
    if (!isDone) return;
    desk.selection.value = undefined;
    if (desk.state.place.peek()?.bucket === bucket) desk.state.place.value = undefined;
  };
  const counts = [
    ...(objects > 0 ? [countOf(objects, 'object')] : []),
    ...(older > 0
      ? [`${older} older ${older === 1 ? 'version or delete marker' : 'versions and delete markers'}`]
      : []),
  ];
  return (
    <Confirm
      desk={desk}
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
