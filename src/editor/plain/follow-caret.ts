import { keepInView } from '../keep-in-view.ts';
import type { Mirror } from './mirror.ts';

/** Keys that move the caret without changing the code. */
const movingKeys: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/**
 * Keeps the caret in the window while the reader is at it.
 *
 * @returns Looks once more, after a change of the code.
 */
export function followCaret(area: HTMLTextAreaElement, mirror: Mirror, signal: AbortSignal): () => void {
  const follow = () => {
    if (document.activeElement !== area) return;
    const { top, bottom } = mirror.caret;
    keepInView({ top, bottom }, bottom - top);
  };
  area.addEventListener('keyup', ({ key }) => movingKeys.has(key) && follow(), { signal });
  // A keyboard on the screen comes after the focus, and takes half of the window.
  visualViewport?.addEventListener('resize', follow, { signal });
  return follow;
}
