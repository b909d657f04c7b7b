import type { editor } from './monaco.ts';

/** Does something that would scroll the page, without the page scrolling. */
export function withoutScrolling(action: () => void): void {
  const { scrollX, scrollY } = window;
  action();
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

/** Scrolls the page as far as needed for the cursor's line to be seen, clear of a sticky header. */
export function revealLine(widget: editor.IStandaloneCodeEditor): void {
  const position = widget.getPosition();
  const box = widget.getDomNode()?.getBoundingClientRect();
  const line = position && widget.getScrolledVisiblePosition(position);
  if (!box || !line) return;
  const margin = innerHeight / 5;
  const top = box.top + line.top;
  const bottom = top + line.height;
  if (top < margin) scrollBy({ top: top - margin });
  else if (bottom > innerHeight - margin) scrollBy({ top: bottom - innerHeight + margin });
}
