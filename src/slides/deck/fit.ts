import { foldEnd, foldPreparation, foldToLastComment, unfold } from './fold.ts';

/** The sizes of texts, the largest first. On a screen 1,080 pixels high, the smallest are 24 pixels, and 20 for code (see `slide.css`). */
const sizes = Array.from({ length: 10 }, (_, step) => (1 - 0.04 * step).toFixed(2));

/** The size that each piece of code had when its slide was fitted. */
const fitted = new WeakMap<Element, string>();

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
  for (const code of codes) fitted.set(code, sizeOf(code));
}

/** Whether code has as much room as when its slide was fitted. */
export function isFitted(code: Element): boolean {
  return fitted.get(code) === sizeOf(code);
}

function sizeOf({ clientWidth, clientHeight }: Element): string {
  return `${clientWidth}×${clientHeight}`;
}

/** Sets the largest size at which everything fits. Answers `false` if nothing fits even at the smallest size. */
function fits(slide: HTMLElement, body: HTMLElement): boolean {
  const fitsAt = (index: number) => {
    slide.style.setProperty('--fit', sizes[index] ?? '1');
    return !overflows(body);
  };
  if (fitsAt(0)) return true;
  // Each attempt lays the slide out anew, so the range in which the answer lies is halved by each.
  let tooLarge = 0;
  let small = sizes.length - 1;
  while (tooLarge < small - 1) {
    const middle = (tooLarge + small) >> 1;
    if (fitsAt(middle)) small = middle;
    else tooLarge = middle;
  }
  return fitsAt(small);
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
