import type { Position } from '#sandbox';
import { offsetOf } from './offsets.ts';

/** A position in the text of an element, as a collapsed `Range`. */
export function caretIn(element: HTMLElement, position: Position): Range {
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
