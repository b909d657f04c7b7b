/** A reading that is made anew when something changed. */
export interface Rereading {
  /** Asks for it, soon; again, if it is under way. */
  schedule(): void;
  /** What was read is not looked at for a while, and then again. */
  setWatched(isWatched: boolean): void;
}

/** Milliseconds between two readings, at least. */
const pause = 100;

/**
 * Reads no more often than leaves the page most of its time: a run that changes something a thousand times is not
 * slowed down by whoever watches it.
 */
export function createRereading(read: () => Promise<void>): Rereading {
  let isAsked = false;
  let isBusy = false;
  let isWatched = true;

  const begin = async () => {
    if (isBusy || !isAsked || !isWatched) return;
    isBusy = true;
    isAsked = false;
    const started = performance.now();
    await read();
    const wait = Math.max(pause, (performance.now() - started) * 4);
    setTimeout(() => {
      isBusy = false;
      void begin();
    }, wait);
  };
  return {
    schedule: () => {
      isAsked = true;
      void begin();
    },
    setWatched: (watched) => {
      isWatched = watched;
      void begin();
    },
  };
}
