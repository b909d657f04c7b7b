import { expect, type Locator } from '@playwright/test';

/** Waits until the first and the last line of something are seen, with nothing over them: no header, no docked workbench. */
export async function expectInSight(what: Locator, name: string): Promise<void> {
  await expect.poll(() => what.evaluate(coveredPlaces), { message: `${name} is in sight` }).toEqual([]);
}

/** The same for its first line alone: of what may be higher than the window. */
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

/** Scrolls the page until a button stands in the middle of the window, as under a reader's finger. */
export async function bringToMiddle(button: Locator): Promise<void> {
  await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
