import type { Deck } from './deck.ts';
import { findPart } from './parts.ts';

/** The list of all slides, to choose one by a click, by its number, or by words. Answers a function that opens it. */
export function overviewOf(deck: Deck, element: HTMLElement): () => void {
  const dialog = findPart(element, '[data-deck-overview]', HTMLDialogElement);
  const search = findPart(dialog, '[data-deck-search]', HTMLInputElement);
  const none = findPart(dialog, '[data-deck-none]', HTMLElement);
  const buttons = [...dialog.querySelectorAll<HTMLButtonElement>('[data-deck-slide]')];
  const choose = (button: HTMLButtonElement) => {
    dialog.close();
    deck.show({ index: buttons.indexOf(button), step: 0 });
  };
  const narrow = () => {
    const found = matching(search.value, buttons);
    for (const button of buttons) {
      const item = button.closest('li');
      if (item) item.hidden = !found.includes(button);
    }
    none.hidden = found.length > 0;
    return found;
  };
  search.addEventListener('input', narrow);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = narrow();
    if (first) choose(first);
  });
  for (const button of buttons) button.addEventListener('click', () => choose(button));
  return () => {
    search.value = '';
    narrow();
    buttons.forEach((button, index) => (button.ariaCurrent = index === deck.place.index ? 'true' : null));
    dialog.showModal();
    buttons[deck.place.index]?.scrollIntoView({ block: 'center' });
    search.focus();
  };
}

/** The slides that match a number; otherwise those that contain all of the words, anywhere. */
function matching(wanted: string, buttons: readonly HTMLButtonElement[]): HTMLButtonElement[] {
  const text = wanted.trim().toLowerCase();
  if (/^\d+$/.test(text)) return buttons.slice(Number(text) - 1, Number(text)).filter(() => Number(text) > 0);
  const words = text.split(/\s+/);
  return buttons.filter((button) => {
    const slide = document.getElementById(button.dataset.deckSlide ?? '');
    const all =
      `${button.textContent} ${slide?.querySelector('.slide-body')?.textContent ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
