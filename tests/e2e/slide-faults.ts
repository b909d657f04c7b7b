import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Fault, sayFault } from '#lesson/fault';
import { readPage } from '../authoring/page-source.ts';

/**
 * What an author has to correct so that the current slide can be read, one line each: it names the line on which the slide's
 * section begins.
 *
 * @param file The page that the deck is made of: `content/lessons/first-requests/index.mdx`.
 */
export async function slideFaults(page: Page, file: string): Promise<string[]> {
  const found = await unreadable(page);
  if (found.length === 0) return [];
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

/** What on the current slide is cut off, covered, too small to read, or has to be scrolled, in words. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const stage = document.querySelector('.slide:not([hidden])');
    if (!stage) return ['no slide is shown'];
    const faults: string[] = [];
    const window = stage.getBoundingClientRect();
    const smallest = { text: (24 * innerHeight) / 1080, code: (20 * innerHeight) / 1080 };
    if (stage.hasAttribute('data-overflows')) faults.push('it does not fit');
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const quoted = (text: string) => `“${text.trim().slice(0, 30)}”`;

    // What a program has printed may be long. An editor scrolls, too, and is asked for by whoever presents.
    const mayScroll = '.block:not([data-run-state="idle"]) > .block-results, .block-output, .monaco-editor';
    for (const box of stage.querySelectorAll('*')) {
      const { display, overflowX, overflowY } = getComputedStyle(box);
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
      const isLonger = overflowY !== 'visible' && scrollHeight > clientHeight + 1;
      const isWider = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
      if ((!isLonger && !isWider) || display === 'inline' || !isShown(box)) continue;
      if (box.closest(`svg, .sr-only, .visually-hidden, ${mayScroll}`)) continue;
      const text = box instanceof HTMLInputElement ? box.value : box.textContent;
      faults.push(`${quoted(text)} has to be scrolled`);
    }

    // Words of a picture grow and shrink with it.
    for (const text of stage.querySelectorAll<SVGTextElement>('svg text')) {
      const { a = 1, b = 0 } = text.getScreenCTM() ?? {};
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
      const least = text.matches('.code') ? smallest.code : smallest.text;
      if (isShown(text) && size < least - 0.05) faults.push(`${quoted(text.textContent)} has ${size} px`);
    }

    const blockOf = (element: Element | null): Element | null =>
      element && getComputedStyle(element).display.startsWith('inline')
        ? blockOf(element.parentElement)
        : element;
    /** Whether something else stands over a line of text, at its beginning, middle or end. */
    const isCovered = (parent: Element, { left, width, top, height }: DOMRect) => {
      const inset = Math.min(3, width / 4);
      return [left + inset, left + width / 2, left + width - inset].some((x) => {
        const hit = document.elementFromPoint(x, top + height / 2);
        return hit && !hit.contains(parent) && !parent.contains(hit) && blockOf(hit) !== blockOf(parent);
      });
    };

    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !isShown(parent)) continue;
      if (parent.closest('script, style, svg, .sr-only, .visually-hidden')) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      const least = parent.closest('pre, code') ? smallest.code : smallest.text;
      if (size < least - 0.05) faults.push(`${quoted(text)} has ${size} px`);
      if (parent.closest(mayScroll)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const { left, right, top, bottom } = line;
        const isIn =
          left >= window.left - 1 &&
          right <= window.right + 1 &&
          top >= window.top - 1 &&
          bottom <= window.bottom + 1;
        if (!isIn) faults.push(`${quoted(text)} is cut off`);
        else if (isCovered(parent, line)) faults.push(`${quoted(text)} is covered`);
      }
    }
    return [...new Set(faults)];
  });
}
