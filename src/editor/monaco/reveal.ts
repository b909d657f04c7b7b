import { keepInView } from '../keep-in-view.ts';
import type { editor } from './monaco.ts';

/** Does something that would scroll the page, but keeps the page from scrolling. */
export function withoutScrolling(action: () => void): void {
  const { scrollX, scrollY } = window;
  action();
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

/** Scrolls the page as little as needed to show the cursor's line at this distance from the edges, in CSS pixels. */
export function revealLine(widget: editor.IStandaloneCodeEditor, margin: number): void {
  const position = widget.getPosition();
  const box = widget.getDomNode()?.getBoundingClientRect();
  const line = position && widget.getScrolledVisiblePosition(position);
  if (!box || !line) return;
  const top = box.top + line.top;
  keepInView({ top, bottom: top + line.height }, margin);
}
