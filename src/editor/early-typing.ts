import type { EditorOptions, OpenedEditor } from './editor.ts';
import { findPre } from './find-pre.ts';
import { lookOf } from './look.ts';
import { positionAtPoint } from './position-at-point.ts';
import { startTypeAhead, type TypeAhead } from './type-ahead.ts';

/** Takes in what is typed while an editor is being loaded. */
export interface EarlyTyping {
  /** Enters it into the editor. The focus stays where it has gone meanwhile. */
  handTo(editor: OpenedEditor): void;
  /** Ends it, when there is no editor to come. */
  end(): void;
}

/** Begins at the place of the click that has opened the editor; where there was none, with the first click into the code. */
export function takeEarlyTyping(host: HTMLElement, { cursor, label, onLeave }: EditorOptions): EarlyTyping {
  const pre = findPre(host);
  const ended = new AbortController();
  let place = cursor;
  let field: TypeAhead | undefined;
  const start = () => {
    if (place) field = startTypeAhead(pre, lookOf(pre), place, label, onLeave);
  };
  start();

  const clicked = ({ clientX, clientY }: MouseEvent) => {
    // A selection was made, to copy.
    if (!getSelection()?.isCollapsed) return;
    if (field?.isEmpty === false) {
      // What was typed has its place.
      field.focus();
      return;
    }
    field?.end();
    place = positionAtPoint(pre, clientX, clientY) ?? place ?? { line: 1, column: 1 };
    start();
  };
  pre.addEventListener('click', clicked, { signal: ended.signal });

  const end = () => {
    ended.abort();
    return field?.end();
  };
  return {
    end: () => void end(),
    handTo: (editor) => {
      const { activeElement } = document;
      const typed = end();
      if (activeElement === pre) editor.focus();
      if (!place || !typed) return;
      if (typed.isHere) editor.type(place, typed.pieces);
      else if (typed.pieces.length > 0) {
        editor.type(place, typed.pieces);
        if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
      }
    },
  };
}
