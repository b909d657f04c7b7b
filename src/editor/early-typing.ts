import type { EditorOptions, OpenedEditor } from './editor.ts';
import { findPre } from './find-pre.ts';
import { lookOf } from './look.ts';
import { positionAtPoint } from './position-at-point.ts';
import { startTypeAhead, type TypeAhead } from './type-ahead.ts';

/** Keeps what is typed while an editor is loading. */
export interface EarlyTyping {
  /** Enters what was typed into the editor. If the focus has moved elsewhere meanwhile, it stays there. */
  handTo(editor: OpenedEditor): void;
  /** Ends it, if the editor will not come. */
  end(): void;
}

/** Begins where the click was that opened the editor. If it was not opened by a click, begins with the first one. */
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
    // The reader has selected text to copy it.
    if (!getSelection()?.isCollapsed) return;
    if (field?.isEmpty === false) {
      // What was typed already stays at its position.
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
