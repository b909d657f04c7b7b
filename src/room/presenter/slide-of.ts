import { type ReadonlySignal, signal } from '@preact/signals';
import { paths, type Place, type Program } from '#room/wire';
import type { RunnableBlockElement } from '#lesson/block-element';
import type { SlideDeckElement } from '#slides/deck-element';
import { pathOf } from '../parts/pages.ts';
import { programIn } from '../parts/programs.ts';
import { post } from '#room/link';

/** What the panel of a room needs to know of the slide that is shown. */
export interface ShownSlide {
  /** The id of the exercise on it. */
  readonly exercise: string | undefined;
  /** Its program as it is written now. */
  readonly program: () => Program | undefined;
  /** The names of the exercises of the deck, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The slide that a deck shows. */
export function slideOf(deck: SlideDeckElement): ReadonlySignal<ShownSlide> {
  const titles = new Map<string, string>();
  for (const { block } of deck.querySelectorAll<RunnableBlockElement>('runnable-block')) {
    const id = block?.data.exercise?.id;
    if (block && id !== undefined) titles.set(id, block.parts.section.ariaLabel ?? id);
  }
  const now = (): ShownSlide => {
    const slide = deck.deck?.slide;
    const block = slide?.querySelector<RunnableBlockElement>('runnable-block')?.block;
    return { exercise: block?.data.exercise?.id, program: () => programIn(slide), titles };
  };
  const shown = signal(now());
  deck.addEventListener('deck-shown', () => (shown.value = now()));
  return shown;
}

/** Tells the room where a deck is, now and whenever it moves, while `isOurs`. */
export function sendPlaces(room: string, deck: SlideDeckElement, isOurs: () => boolean): void {
  let told = '';
  const send = () => {
    const place = placeOf(deck);
    const text = JSON.stringify(place);
    if (!place || text === told || !isOurs()) return;
    told = text;
    void post(room, paths.place, place);
  };
  deck.addEventListener('deck-shown', send);
  send();
}

function placeOf({ deck, ownerDocument }: SlideDeckElement): Place | undefined {
  const read = deck?.slide?.querySelector<HTMLAnchorElement>('.slide-read');
  if (!deck || !read) return undefined;
  const { index, step } = deck.place;
  return {
    deck: pathOf(ownerDocument.location),
    slide: index,
    step,
    page: pathOf(read),
    section: decodeURIComponent(read.hash.slice(1)),
  };
}
