import type { editor } from './monaco.ts';
import { Range } from './monaco.ts';

/** Replaces the code in one edit that can be undone, and changes only what differs, so that the cursor keeps its place. */
export function replaceCode(
  widget: editor.IStandaloneCodeEditor,
  model: editor.ITextModel,
  after: string,
): void {
  const before = model.getValue();
  if (before === after) return;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;

  const range = Range.fromPositions(model.getPositionAt(start), model.getPositionAt(before.length - end));
  widget.pushUndoStop();
  // Edits the model rather than the widget, so that it works in a read-only editor too.
  model.pushEditOperations(
    widget.getSelections(),
    [{ range, text: after.slice(start, after.length - end) }],
    () => null,
  );
  widget.pushUndoStop();
}
