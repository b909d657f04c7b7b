/**
 * The first program that follows an element: for a prediction, the one that it is about. Of tabs of tools, each that runs, the first of
 * them in TypeScript.
 */
export function programsAfter(element: HTMLElement): readonly HTMLElement[] {
  const first = [...document.querySelectorAll<HTMLElement>('runnable-block')].find(
    (block) => (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const tabs = first?.closest('tool-tabs');
  return tabs ? [...tabs.querySelectorAll<HTMLElement>('runnable-block')] : first ? [first] : [];
}
