import { CopyButton } from '#ui/parts';
import { deletePrefixDialog } from '../actions/delete-prefix-dialog.tsx';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { uploadDialog } from '../actions/upload-dialog.tsx';
import { s3Uri } from '../model/s3-address.ts';
import { KeyText } from '../parts/key-text.tsx';

/** What a prefix is, which is not much, and what can be done with all keys that begin with it. */
export function PrefixPage({
  model,
  bucket,
  prefix,
}: {
  model: BucketsModel;
  bucket: string;
  prefix: string;
}) {
  const isPast = model.state.moment.value !== undefined;
  return (
    <>
      <div class="wb-details-buttons">
        <button
          type="button"
          class="wb-button"
          disabled={isPast}
          onClick={() => uploadDialog(model, { bucket, prefix })}
        >
          Upload…
        </button>
        <CopyButton text={() => prefix}>Copy prefix</CopyButton>
        <CopyButton text={() => s3Uri(bucket, prefix)}>Copy S3 URI</CopyButton>
        <button
          type="button"
          class="wb-button wb-button-danger"
          disabled={isPast}
          onClick={() => deletePrefixDialog(model, bucket, prefix)}
        >
          Delete…
        </button>
      </div>
      <p class="wb-details-note">
        S3 stores nothing for <KeyText text={prefix} />. It is the beginning of some keys, has no size, no
        date and no settings of its own, and is gone with the last key that begins so.
      </p>
    </>
  );
}
