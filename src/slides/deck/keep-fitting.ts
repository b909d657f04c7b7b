import type { Deck } from './deck.ts';
import { fitSlide, isFitted } from './fit.ts';

/**
 * Fits the slide anew when other code is put on it, by a step, a reset or another window, and when its code gets more or less
 * room, as where a program prints below it. An open editor scrolls, and is left as it is; code that is shown large waits
 * until it has its own size again.
 */
export function keepFitting(deck: Deck): void {
  const fit = (codes: readonly Node[]) => {
    const { slide } = deck;
    const isOfSlide = codes.some(
      (code) =>
        code instanceof Element && slide?.contains(code) && !code.querySelector(':scope > .code-editor'),
    );
    if (slide && isOfSlide && !slide.hasAttribute('data-zoom')) fitSlide(slide);
  };
  // Other code is another `<pre>`. What else comes and goes is laid over it, such as the cursor of another window.
  const bringsCode = ({ addedNodes }: MutationRecord) =>
    [...addedNodes].some((node) => node instanceof HTMLPreElement);
  const changes = new MutationObserver((records) =>
    fit(records.filter(bringsCode).map(({ target }) => target)),
  );
  // Not at once: what is fitted changes its size again, and an observer must not wait for itself. It hears of that, too.
  const sizes = new ResizeObserver((entries) =>
    requestAnimationFrame(() => fit(entries.map(({ target }) => target).filter((code) => !isFitted(code)))),
  );
  const watch = (code: Element) => {
    changes.observe(code, { childList: true });
    sizes.observe(code);
  };
  for (const slide of deck.slides) {
    slide.querySelectorAll('.block-code').forEach(watch);
    // An exercise in another language has code of its own.
    slide.addEventListener('language-shown', ({ target }) => {
      for (const code of (target as Element).querySelectorAll('.block-code')) {
        watch(code);
        fit([code]);
      }
    });
  }
}
