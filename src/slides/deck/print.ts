import { fitSlide } from './fit.ts';

/**
 * Fits the text of every slide, also of hidden ones, before printing. With `?notes` in the address, the notes are printed
 * below each slide.
 */
export function prepareForPrint(slides: readonly HTMLElement[]): void {
  if (new URLSearchParams(location.search).has('notes')) document.documentElement.dataset.print = 'notes';
  const paper = matchMedia('print');
  const fit = () => {
    const hidden = slides.filter((slide) => slide.hidden);
    for (const slide of hidden) slide.hidden = false;
    for (const slide of slides) fitSlide(slide);
    for (const slide of hidden) slide.hidden = true;
  };
  addEventListener('beforeprint', fit);
  paper.addEventListener('change', () => paper.matches && fit());
}
