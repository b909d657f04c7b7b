import type { EditorBox } from '../editor-box.ts';
import { wraps } from '../look.ts';
import type { Mirror } from './mirror.ts';

/**
 * Makes the field as high as its code, and has its lines go on where those of the page do, also when the window changes.
 *
 * @param fills The field has the height of its place, and scrolls.
 * @returns Looks once more, after a change of the code.
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
