/** Knows whether the reader edits, or has only come by. */
export interface Entering {
  readonly isIn: boolean;
  /** The reader edits from now on. */
  enter(): void;
}

/** Keys that lead past an editor, or into it without doing anything there. */
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
 * Watches whether a reader has begun to edit in `element`: with the first key that is meant for it, or with the mouse.
 * Until then the Tab key shall lead on through the page, and again when they have come back to it with the Tab key.
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
      // Another window in front is no way out: back here one goes on.
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
