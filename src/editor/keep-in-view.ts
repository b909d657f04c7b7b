/**
 * Scrolls the page as little as needed to show a strip of it, between two heights in the window. The strip must not be
 * covered by what sticks to the window's edges (the page's `scroll-padding` says how much) or by an on-screen keyboard.
 *
 * @param margin The distance to keep from the edges, in CSS pixels.
 */
export function keepInView(strip: { readonly top: number; readonly bottom: number }, margin: number): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const view = visualViewport;
  const top = (view?.offsetTop ?? 0) + (parseFloat(scrollPaddingTop) || 0);
  const bottom = (view ? view.offsetTop + view.height : innerHeight) - (parseFloat(scrollPaddingBottom) || 0);
  // If there is hardly room for the strip, the strip matters more than the margin.
  const most = Math.max(0, Math.min(margin, (bottom - top - (strip.bottom - strip.top)) / 2));
  const above = strip.top - most - top;
  const below = strip.bottom + most - bottom;
  if (above < 0) scrollBy({ top: above, behavior: 'instant' });
  else if (below > 0) scrollBy({ top: Math.min(below, Math.max(0, above)), behavior: 'instant' });
}
