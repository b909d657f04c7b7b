import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A deck, and its presenter view beside it: a window with a frame of the slide that is shown, and one of the next. */
interface PresenterView {
  readonly view: Page;
  readonly now: FrameLocator;
  readonly next: FrameLocator;
}

/** Opens a deck at a slide, without moving slides in, and its presenter view with the key. */
export async function openBoth(page: Page, deck: string): Promise<PresenterView> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`present/${deck}`);
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opening;
  await expect(view.locator('presenter-view')).toHaveAttribute('data-ready', '');
  return { view, now: view.frameLocator('.presenter-now'), next: view.frameLocator('.presenter-next') };
}

/** Writes a line at the end of the program of a slide, with the keys of the deck. */
export async function addLine(page: Page, shown: Locator, line: string): Promise<void> {
  await shown.focus();
  await page.keyboard.press('Enter');
  await expect(shown.locator('.monaco-editor :is(textarea, .native-edit-context)').first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(`\n${line}`);
  await page.keyboard.press('Escape');
  // Until the editor has let go of the keys, a key of the deck would be typed into it.
  await expect(shown.locator('.monaco-editor :focus')).toHaveCount(0);
}
