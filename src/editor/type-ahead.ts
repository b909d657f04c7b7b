import type { Position } from '../sandbox/program.ts';
import type { Look } from './look.ts';
import { offsetOf } from './offsets.ts';
import { insertText } from './plain/replace-text.ts';

/** A cursor that is there at once, while the editor is still loading. */
export interface TypeAhead {
  /**
   * Takes the cursor away, and answers what was typed, key by key, or in one piece where something was pasted;
   * `undefined` when the reader has gone elsewhere meanwhile.
   */
  end(): readonly string[] | undefined;
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
  const { tabIndex } = pre;
  field.className = 'code-editor-type-ahead';
  field.setAttribute('aria-label', label);
  field.spellcheck = false;
  field.autocapitalize = 'off';
  field.style.height = field.style.lineHeight = `${look.lineHeight}px`;
  pre.after(field);
  // Shift and Tab would lead from the field to the code that it lies on.
  pre.tabIndex = -1;

  const caret = caretIn(pre, cursor).getBoundingClientRect();
  const origin = (field.offsetParent ?? document.body).getBoundingClientRect();
  const code = pre.getBoundingClientRect();
  // An empty line has no place of its own to measure.
  const x = caret.height > 0 ? caret.left : code.left + look.paddingLeft;
  const y =
    caret.height > 0
      ? caret.top + (caret.height - look.lineHeight) / 2
      : code.top + pre.clientTop + look.paddingTop + (cursor.line - 1) * look.lineHeight;
  field.style.left = `${x - origin.left}px`;
  field.style.top = `${y - origin.top}px`;
  field.focus({ preventScroll: true });
  let pasted = false;
  field.addEventListener('paste', () => (pasted = true));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onLeave();
    // Who has begun to type means to indent; who has not only comes by.
    if (event.key !== 'Tab' || field.value === '') return;
    event.preventDefault();
    if (!event.shiftKey) insertText(field, '\t');
  });

  return {
    end: () => {
      const { activeElement } = document;
      const { value } = field;
      field.remove();
      pre.tabIndex = tabIndex;
      if (activeElement !== field) return undefined;
      return pasted ? [value] : Array.from(new Intl.Segmenter().segment(value), ({ segment }) => segment);
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
