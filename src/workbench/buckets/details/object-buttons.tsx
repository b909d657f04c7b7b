import { CopyButton } from '#ui/parts';
import type { ObjectPlace } from '../../model/state.ts';
import { codeOfGet } from '../actions/code.ts';
import { deleteObjectDialog } from '../actions/delete-object-dialog.tsx';
import type { Desk } from '../actions/desk.ts';
import { download } from '../actions/object-actions.ts';
import { codeDialog } from '../actions/outcome-bar.tsx';
import { isAddressable, s3Uri } from '../model/s3-address.ts';

/** What can be done with an object. */
export function ObjectButtons({
  desk,
  place,
  isThere,
}: {
  desk: Desk;
  place: ObjectPlace;
  isThere: boolean;
}) {
  const { bucket, key, versionId } = place;
  const isPast = desk.state.moment.value !== undefined;
  return (
    <div class="wb-details-buttons">
      <button
        type="button"
        class="wb-button"
        disabled={!isThere || isPast}
        onClick={() => void download(desk, place)}
      >
        Download
      </button>
      <CopyButton text={() => key}>Copy key</CopyButton>
      <CopyButton text={() => s3Uri(bucket, key)}>Copy S3 URI</CopyButton>
      <button
        type="button"
        class="wb-button"
        onClick={() => codeDialog(desk, codeOfGet(bucket, key, versionId))}
      >
        As code
      </button>
      {versionId === undefined && (
        <button
          type="button"
          class="wb-button wb-button-danger"
          disabled={isPast || (!isThere && isAddressable(key))}
          onClick={() => deleteObjectDialog(desk, bucket, key)}
        >
          Delete…
        </button>
      )}
    </div>
  );
}
