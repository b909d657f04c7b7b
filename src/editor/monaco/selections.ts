import { cursorClass, selectedClass } from '../elsewhere/marks.ts';
import type { Selection } from '../selection.ts';
import { editor, type IDisposable, Range } from './monaco.ts';

/** What is written here beside the selection of another window has not been selected there. */
const stickiness = editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;

/** The selection of an editor, and that of another window in it. */
export interface Selections extends IDisposable {
  readonly own: Selection;
  /** Shows what another window has selected; `undefined` removes it. */
  showElsewhere(selection: Selection | undefined): void;
  /** Calls `listener` whenever the own one has changed. */
  watch(listener: (selection: Selection) => void): void;
}

export function selectionsOf(widget: editor.IStandaloneCodeEditor, model: editor.ITextModel): Selections {
  const elsewhere = widget.createDecorationsCollection();
  const watches: IDisposable[] = [];
  const own = (): Selection => {
    const selection = widget.getSelection();
    if (!selection) return { from: 0, to: 0 };
    const [from, to] = [
      model.getOffsetAt(selection.getStartPosition()),
      model.getOffsetAt(selection.getEndPosition()),
    ];
    return selection.getPosition().equals(selection.getStartPosition())
      ? { from: to, to: from }
      : { from, to };
  };
  return {
    get own() {
      return own();
    },
    showElsewhere: (selection) => {
      if (!selection) {
        elsewhere.clear();
        return;
      }
      const { from, to } = selection;
      const [start, end] = [Math.min(from, to), Math.max(from, to)].map((at) => model.getPositionAt(at));
      const cursor = model.getPositionAt(to);
      if (!start || !end) return;
      elsewhere.set([
        ...(from === to
          ? []
          : [{ range: Range.fromPositions(start, end), options: { className: selectedClass, stickiness } }]),
        {
          range: Range.fromPositions(cursor),
          options: { beforeContentClassName: cursorClass(model.getValue(), to), showIfCollapsed: true },
        },
      ]);
      // Who does not write here themselves sees where the other does.
      if (!widget.hasTextFocus()) widget.revealPositionInCenterIfOutsideViewport(cursor);
    },
    watch: (listener) =>
      watches.push(
        widget.onDidChangeCursorSelection(() => {
          if (widget.hasTextFocus()) listener(own());
        }),
      ),
    dispose: () => {
      elsewhere.clear();
      for (const watch of watches) watch.dispose();
    },
  };
}
