import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a page is opened with, as far as it cannot be changed afterwards. */
interface Kind {
  readonly file: string;
  readonly isMobile: boolean;
  readonly hasTouch: boolean;
}

/**
 * The page that the tests of a file take over from each other. To open a page, run a program and load the workbench takes some
 * five seconds of CPU, an editor with its types as much again; most tests ask for less than one. A worker keeps one such page: another
 * file's test, or one after a test that failed, opens its own.
 */
export class SharedVisit {
  readonly #browser: Browser;
  #kind = '';
  #page: Page | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The page, where the last test left it; a new and empty one for the first test of a kind. */
  async take(kind: Kind): Promise<Page> {
    const name = JSON.stringify(kind);
    if (this.#page === undefined || this.#page.isClosed() || this.#kind !== name) {
      await this.close();
      // With the options of the test, which Playwright adds.
      const context = await this.#browser.newContext();
      this.#page = await context.newPage();
      this.#kind = name;
    }
    return this.#page;
  }

  /** Takes back what a test did to the browser, so that the page alone is left to begin anew. */
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
