/**
 * Keeps Playwright from describing the whole page each time that an expectation is not met yet. It is for the message of a failure,
 * which comes with a description of the page anyhow; but Playwright makes it at each attempt, and on a lesson, with its 6,000
 * elements, a test that waits did little else (decision 042).
 *
 * Playwright's workers load this before anything else (`global-setup.ts`). An update that does without these places, or has
 * others, ends the tests with the error below.
 *
 * @see {@link https://github.com/microsoft/playwright/issues/41098} Since 1.60, and still in 1.65.
 */
import { registerHooks } from 'node:module';

const places = [
  // In the page, where the element is there.
  {
    text: '_ariaSnapshotForExpect(element, options, frameVisible) {',
    instead: '_ariaSnapshotForExpect(element, options, frameVisible) { return undefined;',
  },
  // In Playwright, where it is not.
  { text: 'if (matches === options.isNot && !isArray) {', instead: 'if (false) {' },
] as const;

/** The source of Playwright without its descriptions. @throws {Error} It is not the Playwright that this is for. */
function withoutSnapshots(source: string): string {
  return places.reduce((text, place) => {
    const [before, after, ...more] = text.split(place.text);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(
        `This Playwright is another one: “${place.text}” is not in it once. If it describes a page no more at each attempt (see https://github.com/microsoft/playwright/issues/41098), remove scripts/e2e/without-snapshots.ts.`,
      );
    return before + place.instead + after;
  }, source);
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/playwright-core/lib/coreBundle.js') || loaded.source == null) return loaded;
    const source =
      typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: withoutSnapshots(source) };
  },
});

// What a test starts is no Playwright.
process.env.NODE_OPTIONS = (process.env.NODE_OPTIONS ?? '').replace(`--import ${import.meta.url}`, '').trim();
