import type { FrameLocator, Locator, Page } from '@playwright/test';

/**
 * A part of a page that is a landmark and takes up room, by its name. `getByRole` finds the same, but asks each of a lesson's
 * 6,000 elements for its role, every time that anything within the part is looked for or waited for: a tenth of what a test costs.
 */
export function region(root: FrameLocator | Locator | Page, name: string): Locator {
  return root.locator(`section[aria-label=${JSON.stringify(name)}]:visible`);
}

/** The workbench of a page. */
export function workbenchOf(page: FrameLocator | Page): Locator {
  return page.locator('aside[aria-label="Workbench"]:visible');
}
