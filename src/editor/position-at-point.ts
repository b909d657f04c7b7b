import type { Position } from '#sandbox';

/** The position in the code at a point of the window, such as that of a click: where the cursor belongs. */
export function positionAtPoint(pre: HTMLElement, clientX: number, clientY: number): Position | undefined {
  // Not every browser has this yet; without it the cursor goes to the start.
  if (!('caretPositionFromPoint' in document)) return undefined;
  const place = document.caretPositionFromPoint(clientX, clientY);
  if (!place || !pre.contains(place.offsetNode)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(pre);
  before.setEnd(place.offsetNode, place.offset);
  const lines = before.toString().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
