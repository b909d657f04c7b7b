import type { Deck, Place } from './deck.ts';
import { fitSlide } from './fit.ts';

/** What says which slide it is. */
export interface SlideParts {
  readonly status: HTMLElement;
  readonly number: HTMLElement;
  /** Leads to the same on the lesson's page. */
  readonly read: HTMLAnchorElement;
}

/** Draws what the deck shows: one slide, with the steps so far. The others are hidden, and nothing in them takes the focus. */
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
    // The focus goes along, so that Tab goes on in this slide, and a screen reader is there.
    if (moves) slide.focus({ preventScroll: true });
  };
  deck.onShow((place, before) => {
    const moves = before !== undefined && before.index !== place.index;
    if (moves) transition(() => draw(place, true));
    else draw(place, false);
    status.textContent = deck.slides[place.index]?.getAttribute('aria-label') ?? '';
  });
  addEventListener('resize', () => deck.slide && fitSlide(deck.slide));
  void document.fonts.ready.then(() => deck.slide && fitSlide(deck.slide));
}

/** With a transition where the browser has them, and the reader wants movement. A new one ends the one before: no error. */
function transition(change: () => void): void {
  if (!('startViewTransition' in document) || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change();
    return;
  }
  const { finished, ready, updateCallbackDone } = document.startViewTransition(change);
  for (const promise of [finished, ready, updateCallbackDone]) promise.catch(() => undefined);
}
