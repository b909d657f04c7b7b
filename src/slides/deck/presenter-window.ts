import { findPart } from './parts.ts';

/** Opens the presenter view of a deck in a window of its own, or brings it to the front. */
export function openPresenterView(slug: string, deck: HTMLElement): void {
  const address = `${import.meta.env.BASE_URL}present/${slug}/presenter/`;
  const opened = window.open(address, `learn-s3-presenter-${slug}`, 'popup,width=1280,height=800');
  if (opened) return;
  findPart(deck, '[data-deck-status]', HTMLElement).textContent =
    'The browser did not open a second window. Allow pop-ups for this site, and press S again.';
}
