/**
 * Scrolls the page as little as needed for a strip of it, between two heights in the window, to be seen: clear of what
 * sticks to the window's edges (the page says so by `scroll-padding`) and of a keyboard on the screen.
 *
 * @param margin How far from the edges it shall be, in CSS pixels.
 */
export function keepInView(strip: { readonly top: number; readonly bottom: number }, margin: number): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const view = visualViewport;
  const top = (view?.offsetTop ?? 0) + (parseFloat(scrollPaddingTop) || 0);
  const bottom = (view ? view.offsetTop + view.height : innerHeight) - (parseFloat(scrollPaddingBottom) || 0);
  // Where there is hardly room for a line, the line itself counts.
  const most = Math.max(0, Math.min(margin, (bottom - top - (strip.bottom - strip.top)) / 2));
  const above = strip.top - most - top;
  const below = strip.bottom + most - bottom;
  if (above < 0) scrollBy({ top: above, behavior: 'instant' });
  else if (below > 0) scrollBy({ top: Math.min(below, Math.max(0, above)), behavior: 'instant' });
}
