import type { Position } from '#sandbox';
import { caretIn } from './caret-in.ts';
import { createDraft, type Draft } from './draft.ts';
import type { Look } from './look.ts';
import { insertText } from './plain/replace-text.ts';

/** What was typed before the editor was there. */
interface Typed {
  /** The keys, one by one; or the whole text as one piece, if something was pasted. */
  readonly pieces: readonly string[];
  /** Whether the field still has the focus. */
  readonly isHere: boolean;
}

/** A cursor that is there at once, before the editor has loaded. */
export interface TypeAhead {
  readonly isEmpty: boolean;
  /** Gives the focus back to the field. */
  focus(): void;
  /** Removes the cursor, and answers what was typed. */
  end(): Typed;
}

/**
 * Puts a cursor into highlighted code where the reader clicked, and keeps what is typed, so that nothing is lost until the
 * editor is there. What is typed shows at once, but only the editor puts it into the code.
 *
 * @param onLeave Called when Escape is pressed.
 */
export function startTypeAhead(
  pre: HTMLElement,
  look: Look,
  cursor: Position,
  label: string,
  onLeave: () => void,
): TypeAhead {
  const field = document.createElement('textarea');
  const { tabIndex } = pre;
  field.className = 'code-editor-type-ahead';
  field.setAttribute('aria-label', label);
  field.spellcheck = false;
  field.autocapitalize = 'off';
  field.style.height = field.style.lineHeight = `${look.lineHeight}px`;
  pre.after(field);
  // Otherwise Shift and Tab would lead from the field to the code below it.
  pre.tabIndex = -1;

  const putField = (x: number, y: number) => {
    field.style.left = field.style.top = '0';
    const { left, top } = field.getBoundingClientRect();
    field.style.left = `${x - left}px`;
    field.style.top = `${y - top}px`;
  };
  const middle = ({ top, height }: DOMRect) => top + (height - look.lineHeight) / 2;
  const caret = caretIn(pre, cursor).getBoundingClientRect();
  const code = pre.getBoundingClientRect();
  if (caret.height > 0) putField(caret.left, middle(caret));
  else {
    // An empty line has nothing that can be measured.
    const above = pre.clientTop + look.paddingTop + (cursor.line - 1) * look.lineHeight;
    putField(code.left + look.paddingLeft, code.top + above);
  }
  field.focus({ preventScroll: true });
  let pasted = false;
  let draft: Draft | undefined;
  field.addEventListener('input', () => {
    draft ??= createDraft(pre, cursor);
    const end = draft.show(field.value);
    // The field's own caret is after its text, at its right edge.
    putField(end.left - (field.value === '' ? 0 : field.offsetWidth), middle(end));
  });
  field.addEventListener('paste', () => (pasted = true));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onLeave();
    // Tab indents if the reader has begun to type; otherwise they are only passing by.
    if (event.key !== 'Tab' || field.value === '') return;
    event.preventDefault();
    if (!event.shiftKey) insertText(field, '\t');
  });

  return {
    get isEmpty() {
      return field.value === '';
    },
    focus: () => field.focus({ preventScroll: true }),
    end: () => {
      const { activeElement } = document;
      const { value } = field;
      field.remove();
      draft?.remove();
      pre.tabIndex = tabIndex;
      const keys = Array.from(new Intl.Segmenter().segment(value), ({ segment }) => segment);
      return { pieces: pasted ? [value] : keys, isHere: activeElement === field };
    },
  };
}
