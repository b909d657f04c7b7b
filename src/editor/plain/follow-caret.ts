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
 * Keeps the caret in the window while the field has the focus.
 *
 * @returns A function that does so again, to be called after a change of the code.
 */
export function followCaret(area: HTMLTextAreaElement, mirror: Mirror, signal: AbortSignal): () => void {
  const follow = () => {
    if (document.activeElement !== area) return;
    const { top, bottom } = mirror.caret;
    keepInView({ top, bottom }, bottom - top);
  };
  area.addEventListener('keyup', ({ key }) => movingKeys.has(key) && follow(), { signal });
  // An on-screen keyboard appears after the focus has moved, and takes half of the window.
  visualViewport?.addEventListener('resize', follow, { signal });
  return follow;
}
