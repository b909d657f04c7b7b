import { reveal } from './reveal.ts';
import { type ReaderWatch, watchReader } from './watch-reader.ts';

let before: { readonly reader: ReaderWatch; readonly changes: MutationObserver } | undefined;

/**
 * From now on, scrolls to whatever changes in `parts`, given from top to bottom: the first words of an output, then its last,
 * then a verdict. This ends when the reader turns to something else, or with the next call.
 */
export function keepInSight(bar: Element | null, parts: readonly (Element | null)[]): void {
  before?.reader.stop();
  before?.changes.disconnect();
  const reader = watchReader(bar);
  const written = new Set<Element | null>();
  const changes = new MutationObserver((records) => {
    if (!reader.isStill) {
      changes.disconnect();
      return;
    }
    for (const { target } of records) {
      const part = parts.find((candidate) => candidate?.contains(target));
      if (part) written.add(part);
    }
    const seen = parts.filter((part) => part !== null && written.has(part) && hasHeight(part));
    const [first] = seen;
    if (first) reveal(first, seen.at(-1) ?? first);
  });
  for (const part of parts) {
    if (part) changes.observe(part, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  }
  before = { reader, changes };
}

function hasHeight(element: Element): boolean {
  return element.getBoundingClientRect().height > 0;
}
