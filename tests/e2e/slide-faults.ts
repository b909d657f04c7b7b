import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Fault, sayFault } from '#lesson/fault';
import { readPage } from '../authoring/page-source.ts';

/**
 * What an author has to correct so that the current slide can be read, one line each: it names the line of the lesson's page
 * on which the slide's section begins.
 */
export async function slideFaults(page: Page, slug: string): Promise<string[]> {
  const found = await unreadable(page);
  if (found.length === 0) return [];
  const file = `content/lessons/${slug}/index.mdx`;
  const slide = page.locator('.slide:not([hidden])');
  const href = (await slide.locator('.slide-read').getAttribute('href')) ?? '';
  const { headings } = readPage(readFileSync(file, 'utf8'));
  const line = headings.find(({ id }) => id === href.split('#')[1])?.line ?? 1;
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const name = (await slide.getAttribute('id')) ?? '';
  const mend =
    'Split it with <Slide>, put a part into <Only read>, or let a paragraph have a bold key sentence.';
  const fault = (what: string): Fault => ({
    file,
    line,
    message: `On the slide #${name} at ${width}×${height}, ${what}. ${mend}`,
  });
  return found.map((what) => sayFault(fault(what)));
}

/** What on the current slide is cut off, covered or too small to read, in words. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const stage = document.querySelector('.slide:not([hidden])');
    if (!stage) return ['no slide is shown'];
    const faults: string[] = [];
    const window = stage.getBoundingClientRect();
    const smallest = { text: (24 * innerHeight) / 1080, code: (20 * innerHeight) / 1080 };
    if (stage.hasAttribute('data-overflows')) faults.push('it does not fit');
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('script, style, svg, .sr-only, .visually-hidden')) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      const least = parent.closest('pre, code') ? smallest.code : smallest.text;
      if (size < least - 0.05) faults.push(`“${text.slice(0, 30)}” has ${size} px`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isIn =
          left >= window.left - 1 &&
          right <= window.right + 1 &&
          top >= window.top - 1 &&
          bottom <= window.bottom + 1;
        if (!isIn) faults.push(`“${text.slice(0, 30)}” is cut off`);
      }
    }
    return [...new Set(faults)];
  });
}
