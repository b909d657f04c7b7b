/** Something that is read again whenever it has changed. */
export interface Rereading {
  /** Has it read soon; once more, if a reading is under way. */
  schedule(): void;
  /** Says whether anybody sees it. Nothing is read while nobody does. */
  setWatched(isWatched: boolean): void;
}

/** The fewest milliseconds between two readings. */
const pause = 100;

/**
 * Rereads something, but spends only a small part of the page's time on it: watching a run that makes a thousand changes
 * must not slow it down.
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
