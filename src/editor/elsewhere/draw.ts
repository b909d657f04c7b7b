import './elsewhere.css';
import { rangeIn } from '../caret-in.ts';
import type { Selection } from '../selection.ts';
import { cursorClass, selectedClass } from './marks.ts';

/** An empty layer to draw into, to be put over the code: beside it in an element that is positioned. */
export function createLayer(): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'elsewhere-layer';
  layer.ariaHidden = 'true';
  return layer;
}

/**
 * Draws the selection of another window over code that is shown as text. It takes no clicks, moves nothing, and is not read out.
 *
 * @param text The element with the code in it, and nothing else.
 */
export function drawSelection(layer: HTMLElement, text: HTMLElement, { from, to }: Selection): void {
  const { left, top } = layer.getBoundingClientRect();
  const place = (className: string, rect: DOMRect) => {
    const mark = document.createElement('span');
    mark.className = className;
    mark.style.translate = `${rect.left - left}px ${rect.top - top}px`;
    mark.style.height = `${rect.height}px`;
    return mark;
  };
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const selected = start === end ? [] : [...rangeIn(text, start, end).getClientRects()];
  const [cursor] = rangeIn(text, to, to).getClientRects();
  layer.replaceChildren(
    ...selected.map((rect) => {
      const mark = place(selectedClass, rect);
      mark.style.width = `${rect.width}px`;
      return mark;
    }),
    ...(cursor ? [place(cursorClass(text.textContent, to), cursor)] : []),
  );
}
