import type { ObjectPlace } from '../../model/state.ts';
import { deleteBucketDialog } from '../actions/delete-bucket-dialog.tsx';
import { deleteObjectDialog } from '../actions/delete-object-dialog.tsx';
import { deletePrefixDialog } from '../actions/delete-prefix-dialog.tsx';
import type { Desk, Selection } from '../actions/desk.ts';
import { type Row, rowId } from '../model/rows.ts';

/** Shows what a row stands for in the lower half. */
export function showRow(desk: Desk, row: Row): void {
  if (row.kind === 'rest') return;
  const { bucket } = row;
  if (row.kind === 'object') {
    desk.selection.value = undefined;
    desk.state.place.value = { bucket, key: row.key };
    return;
  }
  desk.state.place.value = undefined;
  desk.selection.value =
    row.kind === 'bucket' ? { kind: 'bucket', bucket } : { kind: 'prefix', bucket, prefix: row.prefix };
}

/** Asks whether to delete what a row stands for. */
export function removeRow(desk: Desk, row: Row): void {
  // The past cannot be changed, and what is gone is gone.
  if (desk.state.moment.peek() || row.kind === 'rest' || row.isGone) return;
  if (row.kind === 'bucket') deleteBucketDialog(desk, row.bucket);
  else if (row.kind === 'prefix') deletePrefixDialog(desk, row.bucket, row.prefix);
  else deleteObjectDialog(desk, row.bucket, row.key);
}

/** The id of the row whose page is shown. */
export function idOfShown(selection: Selection, place: ObjectPlace | undefined): string | undefined {
  if (place) return rowId(place.bucket, { kind: 'object', key: place.key, size: 0 });
  if (selection?.kind === 'prefix')
    return rowId(selection.bucket, { kind: 'prefix', prefix: selection.prefix });
  return selection && rowId(selection.bucket);
}
