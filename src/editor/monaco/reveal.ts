import { keepInView } from '../keep-in-view.ts';
import type { editor } from './monaco.ts';

/** Does something that would scroll the page, without the page scrolling. */
export function withoutScrolling(action: () => void): void {
  const { scrollX, scrollY } = window;
  action();
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

/** Scrolls the page as far as needed for the cursor's line to be seen, this far from the edges in CSS pixels. */
export function revealLine(widget: editor.IStandaloneCodeEditor, margin: number): void {
  const position = widget.getPosition();
  const box = widget.getDomNode()?.getBoundingClientRect();
  const line = position && widget.getScrolledVisiblePosition(position);
  if (!box || !line) return;
  const top = box.top + line.top;
  keepInView({ top, bottom: top + line.height }, margin);
}
