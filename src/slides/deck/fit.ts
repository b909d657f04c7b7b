import { foldEnd, foldPreparation, foldToLastComment, unfold } from './fold.ts';

/** How small texts may become: on a screen 1,080 pixels high, text has 24 pixels and code 20 (see `slide.css`). */
const smallest = 0.62;
const step = 0.04;

/**
 * Makes a slide's text only as small as needed to show all of it; then folds what matters least in a program. If even that
 * is not enough, the slide is marked for the test that looks at every slide: its author has to split it.
 */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body || slide.hidden || matchMedia('(max-width: 720px)').matches) return;
  // Code in an editor is not folded: an editor scrolls, and took over the lines as they were.
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

/** Sets the largest size at which everything fits. Answers `false` if nothing fits even at the smallest size. */
function fits(slide: HTMLElement, body: HTMLElement): boolean {
  for (let size = 1; size >= smallest; size -= step) {
    slide.style.setProperty('--fit', size.toFixed(2));
    if (!overflows(body)) return true;
  }
  return false;
}

/** Whether anything is cut off, even code that would scroll in its own box. Only what a program prints may scroll. */
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
