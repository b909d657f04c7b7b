import { foldEnd, foldPreparation, foldToLastComment, unfold } from './fold.ts';

/** The smallest that texts are made: 24 of 1,080 lines for text, 20 for code (see `slide.css`). */
const smallest = 0.62;
const step = 0.04;

/**
 * Makes a slide's text as small as it must be for all of it to be seen, and no smaller; then folds what of a program matters
 * least. Where even that does not do, the slide says so to the test that looks at every slide: its author has to split it.
 */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body || slide.hidden || matchMedia('(max-width: 720px)').matches) return;
  // An editor scrolls, and has taken over the lines of its page as they were.
  const codes = [
    ...body.querySelectorAll<HTMLElement>('.block-code:not(:has(> .code-editor)), .tools-listing'),
  ];
  codes.forEach(unfold);
  codes.forEach(foldPreparation);
  if (!fits(slide, body)) {
    codes.forEach(foldToLastComment);
    if (!fits(slide, body)) codes.filter((code) => overflows(code)).forEach(foldEnd);
  }
  slide.toggleAttribute('data-overflows', overflows(body));
}

/** Finds the largest size at which all of it fits. Answers `false` if no size does. */
function fits(slide: HTMLElement, body: HTMLElement): boolean {
  for (let size = 1; size >= smallest; size -= step) {
    slide.style.setProperty('--fit', size.toFixed(2));
    if (!overflows(body)) return true;
  }
  return false;
}

/** Code scrolls in its own box: what is hidden there counts as well. What a program prints may scroll. */
function overflows(body: HTMLElement): boolean {
  const boxes = [
    body,
    ...body.querySelectorAll<HTMLElement>(
      '.block-code, .tools-listing, .block-prompt, .block[data-run-state="idle"] > .block-results, .vote',
    ),
  ];
  return boxes.some(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
  );
}
