const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Scrolls the page by as little as brings what lies between the top of `first` and the bottom of `last` into sight; from its
 * top on, where it is higher than the window. What is fixed at the window's edges, such as the header and a workbench
 * docked at the bottom, counts as covered: the page's `scroll-padding` says how much. The focus stays where it is.
 */
export function reveal(first: Element, last = first): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  // On a phone the keyboard takes a part of the window.
  const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
  const above = first.getBoundingClientRect().top - offsetTop - pixels(scrollPaddingTop);
  const below = last.getBoundingClientRect().bottom - offsetTop - height + pixels(scrollPaddingBottom);
  const by = Math.min(above, Math.max(below, 0));
  if (by !== 0) scrollBy({ top: by, behavior: lessMotion.matches ? 'instant' : 'smooth' });
}

/** Pixels of a computed length; `auto` is none. */
function pixels(length: string): number {
  return parseFloat(length) || 0;
}
