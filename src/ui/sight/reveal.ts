const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Scrolls the page as little as needed to show what is between the top of `first` and the bottom of `last`; if that is higher
 * than the window, its top is shown. The header, a workbench docked at the bottom, and whatever else is fixed at the window's
 * edges must not cover it: the page's `scroll-padding` says how much they take. The focus stays where it is.
 */
export function reveal(first: Element, last = first): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  // On a phone, the keyboard takes a part of the window.
  const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
  const above = first.getBoundingClientRect().top - offsetTop - pixels(scrollPaddingTop);
  const below = last.getBoundingClientRect().bottom - offsetTop - height + pixels(scrollPaddingBottom);
  const by = Math.min(above, Math.max(below, 0));
  if (by !== 0) scrollBy({ top: by, behavior: lessMotion.matches ? 'instant' : 'smooth' });
}

/** A computed length in pixels; 0 for `auto`. */
function pixels(length: string): number {
  return parseFloat(length) || 0;
}
