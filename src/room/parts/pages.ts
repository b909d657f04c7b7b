import type { SlideDeckElement } from '#slides/deck-element';
import type { SitePath } from '#room/wire';

const base = import.meta.env.BASE_URL;

/** The path of a page below the site, as the wire has it, from an address. */
export function pathOf({ pathname }: URL | Location | HTMLAnchorElement): SitePath {
  return pathname.slice(base.length).replace(/\/$/, '');
}

/** The address of a page, from its path. */
export function addressOf(path: SitePath, section = ''): string {
  return base + (path === '' ? '' : `${path}/`) + (section === '' ? '' : `#${section}`);
}

/** The deck of this page, if it is one. */
export function deckOfPage(): SlideDeckElement | undefined {
  return document.querySelector<SlideDeckElement>('slide-deck') ?? undefined;
}

/** Resolves with a deck that shows a slide: once its script has been loaded. */
export async function whenReady(deck: SlideDeckElement): Promise<SlideDeckElement> {
  while (deck.dataset.ready === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  return deck;
}
