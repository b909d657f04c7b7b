import { countOf } from '#ui/words';
import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { useReading } from '../../hooks/use-reading.ts';
import { keyLabel } from '../model/visible-key.ts';
import { KeyText } from '../parts/key-text.tsx';
import { codeOfDeletePrefix } from './code.ts';
import { Confirm } from './confirm.tsx';
import { deletePrefix } from './delete.ts';
import type { BucketsModel } from './buckets-model.ts';

/** Counting stops here: it is clear by then that many keys would be deleted. */
const countedMost = 10_000;

/** Asks whether to delete all keys that begin with a prefix, and says how many there are. */
export function deletePrefixDialog(model: BucketsModel, bucket: string, prefix: string): void {
  model.dialog.value = () => <DeletePrefix model={model} bucket={bucket} prefix={prefix} />;
}

function DeletePrefix({ model, bucket, prefix }: { model: BucketsModel; bucket: string; prefix: string }) {
  const { client } = model.state;
  const { value: count } = useReading(() => countKeys(client, bucket, prefix), [bucket, prefix]);
  const many = count === undefined ? '…' : `${text(count)} ${count === 1 ? 'object' : 'objects'}`;
  const label = keyLabel(prefix);
  const confirm = async () => {
    const deed = { title: `Delete ${label}`, done: '', code: codeOfDeletePrefix(bucket, prefix) };
    const isDone = await model.perform(deed, async (acting) => {
      const deleted = await deletePrefix(acting, bucket, prefix);
      return { says: `Deleted ${countOf(deleted, 'object')} below ${label}.` };
    });
    if (isDone) model.selection.value = undefined;
  };
  return (
    <Confirm
      model={model}
      title="Delete all keys that begin so?"
      label={count === undefined ? undefined : `Delete ${many}`}
      onConfirm={() => void confirm()}
    >
      <p class="wb-key-box">
        <KeyText text={prefix} />
      </p>
      <p>
        {count === undefined
          ? 'Counting them…'
          : `${many} in ${bucket}. S3 has no “delete folder”: the keys are listed, and deleted up to 1,000 a request.`}
      </p>
    </Confirm>
  );
}

async function countKeys(client: S3Client, bucket: string, prefix: string): Promise<number> {
  let count = 0;
  const input = { Bucket: bucket, Prefix: prefix, EncodingType: 'url' } as const;
  for await (const { KeyCount = 0 } of paginateListObjectsV2({ client }, input)) {
    count += KeyCount;
    if (count >= countedMost) break;
  }
  return count;
}

function text(count: number): string {
  return count >= countedMost ? `${countedMost.toLocaleString('en')} or more` : count.toLocaleString('en');
}
