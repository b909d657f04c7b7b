/** How long a page may be kept busy at a stretch, in milliseconds. */
const stretch = 25;

/** Lets the page draw and listen, if it has been kept busy for long; for loops to await in every round. */
export function createBreathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
