import type { ObjectPlace } from '../../model/state.ts';
import { deleteBucketDialog } from '../actions/delete-bucket-dialog.tsx';
import { deleteObjectDialog } from '../actions/delete-object-dialog.tsx';
import { deletePrefixDialog } from '../actions/delete-prefix-dialog.tsx';
import type { BucketsModel, Selection } from '../actions/buckets-model.ts';
import { type Row, rowId } from '../model/rows.ts';

/** Shows what a row stands for in the lower half. */
export function showRow(model: BucketsModel, row: Row): void {
  if (row.kind === 'rest') return;
  const { bucket } = row;
  if (row.kind === 'object') {
    model.selection.value = undefined;
    model.state.place.value = { bucket, key: row.key };
    return;
  }
  model.state.place.value = undefined;
  model.selection.value =
    row.kind === 'bucket' ? { kind: 'bucket', bucket } : { kind: 'prefix', bucket, prefix: row.prefix };
}

/** Asks whether to delete what a row stands for. */
export function removeRow(model: BucketsModel, row: Row): void {
  // The past cannot be changed, and what the run removed cannot be deleted again.
  if (model.state.moment.peek() || row.kind === 'rest' || row.isGone) return;
  if (row.kind === 'bucket') deleteBucketDialog(model, row.bucket);
  else if (row.kind === 'prefix') deletePrefixDialog(model, row.bucket, row.prefix);
  else deleteObjectDialog(model, row.bucket, row.key);
}

/** The id of the row whose page is shown. */
export function idOfShown(selection: Selection, place: ObjectPlace | undefined): string | undefined {
  if (place) return rowId(place.bucket, { kind: 'object', key: place.key, size: 0 });
  if (selection?.kind === 'prefix')
    return rowId(selection.bucket, { kind: 'prefix', prefix: selection.prefix });
  return selection && rowId(selection.bucket);
}
