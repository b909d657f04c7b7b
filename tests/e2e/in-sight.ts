import { expect, type Locator } from '@playwright/test';

/** Waits until the first and the last line of something are visible, and neither the header nor the workbench covers them. */
export async function expectInSight(what: Locator, name: string): Promise<void> {
  await expect.poll(() => what.evaluate(coveredPlaces), { message: `${name} is in sight` }).toEqual([]);
}

/** The same for the first line only, when something may be higher than the window. */
export async function expectStartInSight(what: Locator, name: string): Promise<void> {
  await expect
    .poll(async () => (await what.evaluate(coveredPlaces)).includes('top'), {
      message: `${name} begins in sight`,
    })
    .toBe(false);
}

function coveredPlaces(element: Element): readonly string[] {
  const { left, top, bottom } = element.getBoundingClientRect();
  const places = { top: top + 3, bottom: bottom - 3 };
  return Object.entries(places)
    .filter(([, y]) => !element.contains(document.elementFromPoint(left + 24, y)))
    .map(([place]) => place);
}

/** Scrolls the page until a button is in the middle of the window, as when a reader is about to press it. */
export async function bringToMiddle(button: Locator): Promise<void> {
  await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
