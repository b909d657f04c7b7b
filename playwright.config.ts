import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { launchOptions } from './scripts/browser/browser.ts';
import { firefoxOptions } from './scripts/firefox/firefox.ts';
import { type SiteName, told } from './scripts/e2e/environment.ts';

const basePathTests = 'base-path.spec.ts';
const browser = told('browser');
const firefox = told('firefox');

/** A project on one of the built sites. */
function project(name: SiteName, files: Pick<PlaywrightTestProject, 'testMatch' | 'testIgnore'>) {
  const site = told(name);
  return { name, ...files, use: { ...(site && { baseURL: site.url }) } };
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './scripts/e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test waits for a sixth of its time: a third one on two cores ends all of them an eighth sooner.
  workers: 3,
  // On a machine that CI shares with others, a test that passes the second time is counted, and shown as flaky.
  retries: process.env.CI ? 2 : 0,
  // A first run compiles, loads and starts a lot, beside another test on the other core.
  // Nothing waits for a limit but what fails; a machine with other work to do is given the time it needs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    // A click on what never comes ends here, where a test may take many minutes.
    actionTimeout: 60_000,
    viewport: { width: 1280, height: 800 },
    // A trace keeps a copy of all that a page loads: only a second try is worth it.
    trace: { mode: 'on-first-retry', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    ...(browser && { launchOptions: launchOptions(browser) }),
  },
  projects: [
    project('root', { testIgnore: basePathTests }),
    project('base-path', { testMatch: basePathTests }),
    {
      ...project('root', { testIgnore: basePathTests }),
      name: 'firefox',
      grep: /@firefox/,
      use: {
        ...project('root', {}).use,
        browserName: 'firefox',
        // Playwright cannot trace over WebDriver BiDi.
        trace: 'off',
        launchOptions: firefox && 'path' in firefox ? firefoxOptions(firefox.path) : {},
      },
    },
  ],
});
