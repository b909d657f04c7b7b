import type { BrowserContext } from '@playwright/test';

/** Sets a browser to save data, as its settings would. */
export async function saveData(context: BrowserContext): Promise<void> {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
}
