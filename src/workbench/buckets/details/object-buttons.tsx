import { CopyButton } from '#ui/parts';
import type { ObjectPlace } from '../../model/state.ts';
import { codeOfGet } from '../actions/code.ts';
import { deleteObjectDialog } from '../actions/delete-object-dialog.tsx';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { download } from '../actions/object-actions.ts';
import { codeDialog } from '../actions/outcome-bar.tsx';
import { isAddressable, s3Uri } from '../model/s3-address.ts';

/** What can be done with an object. */
export function ObjectButtons({
  model,
  place,
  isThere,
}: {
  model: BucketsModel;
  place: ObjectPlace;
  isThere: boolean;
}) {
  const { bucket, key, versionId } = place;
  const isPast = model.state.moment.value !== undefined;
  return (
    <div class="wb-details-buttons">
      <button
        type="button"
        class="wb-button"
        disabled={!isThere || isPast}
        onClick={() => void download(model, place)}
      >
        Download
      </button>
      <CopyButton text={() => key}>Copy key</CopyButton>
      <CopyButton text={() => s3Uri(bucket, key)}>Copy S3 URI</CopyButton>
      <button
        type="button"
        class="wb-button"
        onClick={() => codeDialog(model, codeOfGet(bucket, key, versionId))}
      >
        As code
      </button>
      {versionId === undefined && (
        <button
          type="button"
          class="wb-button wb-button-danger"
          disabled={isPast || (!isThere && isAddressable(key))}
          onClick={() => deleteObjectDialog(model, bucket, key)}
        >
          Delete…
        </button>
      )}
    </div>
  );
}
