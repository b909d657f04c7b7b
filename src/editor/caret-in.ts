import type { Position } from '#sandbox';
import { offsetOf } from './offsets.ts';

/** A position in the text of an element, as a collapsed `Range`. */
export function caretIn(element: HTMLElement, position: Position): Range {
  const offset = offsetOf(element.textContent, position);
  return rangeIn(element, offset, offset);
}

/** What is between two offsets in the text of an element. An offset after its end is its end. */
export function rangeIn(element: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const end = placeIn(element, to);
  if (end) range.setEnd(...end);
  const start = placeIn(element, from);
  if (start) range.setStart(...start);
  else range.collapse(false);
  return range;
}

function placeIn(element: HTMLElement, offset: number): [Node, number] | undefined {
  let left = offset;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    if (left <= length) return [text, left];
    left -= length;
  }
  return undefined;
}
