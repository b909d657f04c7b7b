import { fitSlide } from './fit.ts';

/**
 * Before printing, every slide is made as large as on paper; `?notes` in the address puts the notes below each. Afterwards the
 * deck is as it was.
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
