/** Knows whether the reader edits, or only passes by. */
export interface Entering {
  readonly isIn: boolean;
  /** Says that the reader edits from now on. */
  enter(): void;
}

/** Keys that lead past an editor, or do nothing in it. */
const passingKeys: ReadonlySet<string> = new Set([
  'Tab',
  'Escape',
  'Control',
  'Shift',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
]);

/**
 * Watches whether a reader has begun to edit in `element`, with a key that is meant for it or with the mouse. Until then, and
 * again once the focus has left it, the Tab key must lead on through the page.
 */
export function watchEntering(
  element: HTMLElement,
  signal: AbortSignal,
  onChange: (isIn: boolean) => void = () => undefined,
): Entering {
  let isIn = false;
  const change = (next: boolean) => {
    if (isIn === next) return;
    isIn = next;
    onChange(next);
  };
  const enter = () => change(true);
  const capture = { capture: true, signal };
  element.addEventListener('pointerdown', enter, capture);
  element.addEventListener('beforeinput', enter, capture);
  element.addEventListener('keydown', ({ key }) => !passingKeys.has(key) && enter(), capture);
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      // Switching to another window does not count as leaving: the reader comes back and goes on.
      const stays = relatedTarget instanceof Node && element.contains(relatedTarget);
      if (!stays && document.hasFocus()) change(false);
    },
    { signal },
  );
  return {
    get isIn() {
      return isIn;
    },
    enter,
  };
}
