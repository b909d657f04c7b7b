import type { Position } from '../sandbox/program.ts';
import type { Look } from './look.ts';
import { offsetOf } from './offsets.ts';

/** A cursor that is there at once, while the editor is still loading. */
export interface TypeAhead {
  /** Takes the cursor away, and answers what was typed; `undefined` when the reader has gone elsewhere meanwhile. */
  end(): string | undefined;
}

/**
 * Puts a cursor into highlighted code where the reader clicked and takes in what is typed, so that nothing is
 * lost until the editor is there. What was typed is not seen yet: the editor puts it into the code.
 *
 * @param onLeave Escape was pressed.
 */
export function startTypeAhead(
  pre: HTMLElement,
  look: Look,
  cursor: Position,
  label: string,
  onLeave: () => void,
): TypeAhead {
  const field = document.createElement('textarea');
  field.className = 'code-editor-type-ahead';
  field.setAttribute('aria-label', label);
  field.spellcheck = false;
  field.autocapitalize = 'off';
  field.style.height = field.style.lineHeight = `${look.lineHeight}px`;
  pre.after(field);

  const caret = caretIn(pre, cursor).getBoundingClientRect();
  const origin = (field.offsetParent ?? document.body).getBoundingClientRect();
  const code = pre.getBoundingClientRect();
  // An empty line has no place of its own to measure; lines that wrap are more than one line high.
  const hasPlace = caret.height > 0;
  const x = hasPlace ? caret.left : code.left + look.paddingLeft;
  const y = hasPlace
    ? caret.top + (caret.height - look.lineHeight) / 2
    : code.top + pre.clientTop + look.paddingTop + (cursor.line - 1) * look.lineHeight;
  field.style.left = `${x - origin.left}px`;
  field.style.top = `${y - origin.top}px`;
  field.focus({ preventScroll: true });
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onLeave();
  });

  return {
    end: () => {
      const { activeElement } = document;
      const { value } = field;
      field.remove();
      return activeElement === field ? value : undefined;
    },
  };
}

/** A place in the text of an element, as the browser names places. */
function caretIn(element: HTMLElement, position: Position): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(true);
  let left = offsetOf(element.textContent, position);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    if (left <= length) {
      range.setStart(text, left);
      return range;
    }
    left -= length;
  }
  return range;
}
