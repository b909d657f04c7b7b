import type { Page } from '@playwright/test';

/** Waits until the page has been told of its new size, and has drawn it. */
export function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
