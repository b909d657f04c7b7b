/** The first program that follows an element: for a prediction, the one that it is about. */
export function programAfter(element: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('runnable-block')].find(
    (block) => (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
