import type { Browser, BrowserContext, Page } from '@playwright/test';
import { saveData } from './save-data.ts';
import { silenceLanguage } from './silence-language.ts';

/** The options that a page is opened with, and that cannot be changed afterwards. */
interface Kind {
  readonly file: string;
  readonly isMobile: boolean;
  readonly hasTouch: boolean;
  readonly checksTypes: boolean;
}

/**
 * The page that the tests of a file take over from each other. To open a page, run a program and load the workbench takes some
 * five seconds of CPU, and an editor with its types as much again; what most tests do takes less than one. A worker keeps one
 * such page: a test of another file, or one after a failed test, opens its own.
 */
export class SharedVisit {
  readonly #browser: Browser;
  #kind = '';
  #page: Page | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Answers the page as the last test left it, or a new and empty one for the first test of a kind. */
  async take(kind: Kind): Promise<Page> {
    const name = JSON.stringify(kind);
    if (this.#page === undefined || this.#page.isClosed() || this.#kind !== name) {
      await this.close();
      // Playwright adds the options of the test.
      const context = await this.#browser.newContext();
      await saveData(context);
      if (!kind.checksTypes) await silenceLanguage(context);
      this.#page = await context.newPage();
      this.#kind = name;
    }
    return this.#page;
  }

  /** Undoes what a test did to the browser, so that only the page itself is left to start over. */
  async giveBack(): Promise<void> {
    const page = this.#page;
    if (page === undefined || page.isClosed()) return;
    const context: BrowserContext = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    await page.mouse.move(0, 0);
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
    this.#page = undefined;
  }
}
