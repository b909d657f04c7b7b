/** Keys that press a button. */
const pressing = ['Enter', ' '];

/** Whether a reader is still looking at the place where they pressed a button. */
export interface ReaderWatch {
  /** Whether they have neither scrolled, nor typed, nor pressed anything else since. */
  readonly isStill: boolean;
  stop(): void;
}

/**
 * Watches what the reader does from now on. Pressing a button of `bar` again, as in a double click, does not count: the reader
 * is still looking there.
 */
export function watchReader(bar: Element | null): ReaderWatch {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  const stop = () => ended.abort();
  const isAtBar = ({ target }: Event) => target instanceof Node && bar?.contains(target) === true;
  addEventListener('wheel', stop, options);
  addEventListener('touchmove', stop, options);
  addEventListener('pointerdown', (event) => isAtBar(event) || stop(), options);
  addEventListener('keydown', (event) => (isAtBar(event) && pressing.includes(event.key)) || stop(), options);
  return {
    get isStill() {
      return !ended.signal.aborted;
    },
    stop,
  };
}
