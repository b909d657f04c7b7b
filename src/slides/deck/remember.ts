import type { Deck, Place } from './deck.ts';

/**
 * Keeps the place in the address, so that it can be shared and reloaded, and in the browser, for readers who come back with
 * no place in the address. `#put-store-an-object` is a slide; `#put-store-an-object/2` is the same with two of its steps.
 */
export function rememberPlace(deck: Deck, slug: string): void {
  const key = `learn-s3/slides/${slug}`;
  const fromAddress = () => placeOf(deck, location.hash.slice(1));
  deck.onShow((place) => {
    const address = addressOf(deck, place);
    try {
      localStorage.setItem(key, address);
    } catch {
      // The browser keeps nothing, but the address still has the place.
    }
    if (location.hash.slice(1) !== address) history.replaceState(null, '', `#${address}`);
  });
  addEventListener('hashchange', () => {
    const place = fromAddress();
    if (place) deck.show(place);
  });
  deck.show(fromAddress() ?? placeOf(deck, localStorage.getItem(key) ?? '') ?? { index: 0, step: 0 });
}

function addressOf(deck: Deck, { index, step }: Place): string {
  const id = deck.slides[index]?.id ?? '';
  return step > 0 ? `${id}/${step}` : id;
}

function placeOf(deck: Deck, address: string): Place | undefined {
  // Ids need no decoding. An address that is damaged or written differently names no slide.
  const [id = '', step = '0'] = address.split('/');
  // A heading of the lesson without a slide of its own is on some other slide.
  const slide = document.getElementById(id)?.closest<HTMLElement>('.slide');
  const index = slide ? deck.slides.indexOf(slide) : -1;
  return index < 0 ? undefined : { index, step: Number(step) || 0 };
}
