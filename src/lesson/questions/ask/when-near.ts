/** Calls `wake` when an element is about to come into view, or gets the focus. */
export function whenNear(element: HTMLElement, wake: () => void): void {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      wake();
    },
    { rootMargin: '100%' },
  );
  seen.observe(element);
}
