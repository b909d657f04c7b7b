import type { Deck, Place } from './deck.ts';
import { fitSlide } from './fit.ts';
import { keepFitting } from './keep-fitting.ts';

/** The parts of the bar that say which slide is shown. */
export interface SlideParts {
  readonly status: HTMLElement;
  readonly number: HTMLElement;
  /** The link to the same place on the lesson's page. */
  readonly read: HTMLAnchorElement;
}

/** Draws what the deck shows: one slide, with its steps so far. The others are hidden, and nothing in them can take the focus. */
export function showSlides(deck: Deck, { status, number, read }: SlideParts): void {
  const draw = (place: Place, moves: boolean) => {
    deck.slides.forEach((slide, index) => {
      slide.hidden = index !== place.index;
      slide.inert = slide.hidden;
    });
    const slide = deck.slides[place.index];
    if (!slide) return;
    slide
      .querySelectorAll('deck-step')
      .forEach((step, index) => step.toggleAttribute('data-shown', index < place.step));
    read.href = slide.querySelector<HTMLAnchorElement>('.slide-read')?.href ?? read.href;
    number.textContent = String(place.index + 1);
    fitSlide(slide);
    // The focus moves too, so that Tab continues in this slide and a screen reader reads it.
    if (moves) slide.focus({ preventScroll: true });
  };
  deck.onShow((place, before) => {
    const moves = before !== undefined && before.index !== place.index;
    if (moves) transition(() => draw(place, true));
    else draw(place, false);
    status.textContent = deck.slides[place.index]?.getAttribute('aria-label') ?? '';
  });
  keepFitting(deck);
  addEventListener('resize', () => deck.slide && fitSlide(deck.slide));
  void document.fonts.ready.then(() => deck.slide && fitSlide(deck.slide));
}

/** Makes a change with a transition, if the browser has them and the reader wants motion. Being ended by the next is no error. */
function transition(change: () => void): void {
  if (!('startViewTransition' in document) || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change();
    return;
  }
  const { finished, ready, updateCallbackDone } = document.startViewTransition(change);
  for (const promise of [finished, ready, updateCallbackDone]) promise.catch(() => undefined);
}
