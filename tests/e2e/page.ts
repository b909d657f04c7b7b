import { type ConsoleMessage, expect, type Locator, type Page, test as base } from '@playwright/test';
import { told } from '../../scripts/e2e/environment.ts';
import { region } from './landmarks.ts';
import { saveData } from './save-data.ts';
import { SharedVisit } from './shared-visit.ts';
import { silenceLanguage } from './silence-language.ts';

/** The fixtures of a test. */
interface ForTest {
  readonly installed: undefined;
  readonly quiet: readonly string[];
  /** Whether the tests of a file take over one page from each other (`startOver`), or each has a page of its own. */
  readonly visit: 'own' | 'shared';
  /** Whether the browser is set to save data: then the site is not put on the device, which takes a core for some seconds. */
  readonly savesData: boolean;
  /** Whether editors check types and help with what is typed, which takes 2.5 s of CPU wherever one is opened. */
  readonly checksTypes: boolean;
}

/** A test on a page whose console stays clean: an exception or a logged error fails it. */
export const test = base.extend<ForTest, { sharedVisit: SharedVisit }>({
  visit: ['own', { option: true }],
  savesData: [true, { option: true }],
  checksTypes: [false, { option: true }],
  sharedVisit: [
    async ({ browser }, use) => {
      const shared = new SharedVisit(browser);
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    { visit, savesData, checksTypes, sharedVisit, context, browserName, isMobile, hasTouch },
    use,
    { file },
  ) => {
    if (visit === 'own' || browserName !== 'chromium') {
      if (savesData) await saveData(context);
      if (!checksTypes) await silenceLanguage(context);
      await use(context);
    } else {
      const page = await sharedVisit.take({ file, isMobile, hasTouch, checksTypes });
      await use(page.context());
      await sharedVisit.giveBack();
    }
  },
  page: async ({ visit, context, viewport }, use) => {
    const [shared] = visit === 'shared' ? context.pages() : [];
    const page = shared ?? (await context.newPage());
    if (shared && viewport) await page.setViewportSize(viewport);
    await use(page);
  },
  installed: [
    async ({}, use, { project }) => {
      const firefox = told('firefox');
      const reason = firefox && 'reason' in firefox ? firefox.reason : '';
      base.skip(project.name === 'firefox' && reason !== '', reason);
      await use(undefined);
    },
    { auto: true },
  ],
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      const onError = ({ message }: Error) => {
        // Firefox reports what a policy has blocked as an exception, a font in words of its own; in other browsers the program itself says so.
        const isBlocked = /^The page’s settings blocked|^failed to start download .*: content blocked/.test(
          message,
        );
        if (!isBlocked) complaints.push(`exception: ${message}`);
      };
      const onConsole = (message: ConsoleMessage) => {
        // The browser itself logs answers of S3 such as 404, for which the program asked.
        // 127.0.0.1 is a test's own S3, which stands for the reader's.
        const { hostname } = new URL(message.location().url || 'about:blank');
        const isS3 = hostname.endsWith('.amazonaws.com') || hostname === '127.0.0.1';
        // The browser also logs files that a test keeps from being loaded.
        const isAborted = /net::ERR_(FAILED|INTERNET_DISCONNECTED)$/.test(message.text());
        // In a frame that waits by what is revoked (`src/sandbox/python/blocking/`), an address that is gone is a sign.
        const isSign = message.location().url.startsWith('blob:null/');
        if (message.type() === 'error' && !isS3 && !isAborted && !isSign)
          complaints.push(`console: ${message.text()}`);
      };
      page.on('pageerror', onError).on('console', onConsole);
      await use(complaints);
      page.off('pageerror', onError).off('console', onConsole);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page, unless the test has taken it over already open: then it is left as it is. */
export async function visit(page: Page, address: string): Promise<void> {
  if (!page.url().endsWith(`/${address}`)) await page.goto(address);
}

/** One runnable block, found by its accessible name. */
export function blockNamed(page: Page, name: string): Locator {
  return region(page, name);
}

/** Presses Run and waits for the end of the run. Answers the text of the output. */
export async function run(block: Locator, state = 'done', timeout = 60_000): Promise<string> {
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', state, { timeout });
  return output(block);
}

/** The text of a block's output. */
export async function output(block: Locator): Promise<string> {
  return (await block.getByRole('log', { name: 'Output' }).textContent()) ?? '';
}

/** Clicks into the code, waits for Monaco, and replaces all of the code at once. */
export async function write(page: Page, block: Locator, code: string): Promise<void> {
  await block.locator('[data-code]').click({ position: { x: 200, y: 30 } });
  await expect(
    block.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
  ).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
}

/** Changes a block's code as if another tab had written it into storage. */
export async function setCode(block: Locator, code: string): Promise<void> {
  await block.evaluate((section, newCode) => {
    const { id } = JSON.parse(
      section.parentElement?.querySelector('script[type="application/json"]')?.textContent ?? '{}',
    ) as {
      id: string;
    };
    // An exercise keeps what was written in each language.
    const isPython = section.querySelector('.block-file')?.textContent.endsWith('.py') === true;
    const init = {
      key: `learn-s3/code/${isPython ? id.replace(/\.ts$/, '.py') : id}`,
      newValue: JSON.stringify({ version: 1, code: newCode, original: '' }),
    };
    window.dispatchEvent(new StorageEvent('storage', init));
  }, code);
}
