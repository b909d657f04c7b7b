/** Turns a burst of calls into one. */
export interface Gathering {
  /** Asks for a call, soon. */
  schedule(): void;
  /** Makes the call now, if one was asked for. */
  flush(): void;
}

/** Milliseconds after which the call is made even if the tab draws no frames. */
const patience = 250;

/** Calls `action` at most once a frame, however often it is asked to. */
export function createGathering(action: () => void): Gathering {
  let asked = false;
  let frame = 0;
  let timer = 0;

  const flush = () => {
    if (!asked) return;
    asked = false;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    action();
  };
  return {
    schedule: () => {
      if (asked) return;
      asked = true;
      frame = requestAnimationFrame(flush);
      timer = window.setTimeout(flush, patience);
    },
    flush,
  };
}
