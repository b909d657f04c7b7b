/** Finds a part of the deck's bar or dialogs, as `Controls.astro` renders them. */
export function findPart<Part extends HTMLElement>(
  deck: HTMLElement,
  selector: string,
  type: new () => Part,
): Part {
  const found = deck.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`A deck has no ${selector}.`);
  return found;
}
