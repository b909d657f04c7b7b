import type { EditorBox } from '../editor-box.ts';
import { wraps } from '../look.ts';
import type { Mirror } from './mirror.ts';

/**
 * Makes the field as high as its code, and wraps its lines as the page does, also when the window is resized.
 *
 * @param fills Whether the field has the height of its place, and scrolls.
 * @returns A function that fits the height again, to be called after a change of the code.
 */
export function fitCode(
  area: HTMLTextAreaElement,
  box: EditorBox,
  mirror: Mirror,
  fills: boolean,
  signal: AbortSignal,
): () => void {
  const wrap = () => {
    const isWrapped = wraps(box.pre);
    area.wrap = isWrapped ? 'soft' : 'off';
    box.element.dataset.wraps = String(isWrapped);
  };
  wrap();
  const start = wraps(box.pre) ? box.inner : mirror.height;
  const grow = () => {
    if (!fills) box.grow(mirror.height - start);
  };
  const resized = new ResizeObserver(() => {
    wrap();
    grow();
  });
  resized.observe(box.element);
  signal.addEventListener('abort', () => resized.disconnect());
  return grow;
}
