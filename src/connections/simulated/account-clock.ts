import { loadOffset, onKeptOffset, saveOffset } from './kept-offset.ts';

/** The clock of a simulated account. It runs as fast as any other, and can be moved ahead. */
export interface AccountClock {
  /** Milliseconds that it is ahead of the real time. */
  readonly offset: number;
  readonly now: () => Date;
  /** Sets it to a time, from which it runs on, in all tabs of the account. */
  moveTo(time: Date): void;
  /** Sets it back to the real time. What happened meanwhile stays. */
  reset(): void;
  /** Calls back after every move, until the function that it returns is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Opens an account's clock, as it was left. */
export function openClock(accountName: string): AccountClock {
  const listeners = new Set<() => void>();
  let offset = loadOffset(accountName);
  const set = (next: number, keep: boolean) => {
    if (next === offset) return;
    offset = next;
    if (keep) saveOffset(accountName, offset);
    for (const listener of listeners) listener();
  };
  onKeptOffset(accountName, () => set(loadOffset(accountName), false));
  return {
    get offset() {
      return offset;
    },
    now: () => new Date(Date.now() + offset),
    moveTo: (time) => set(time.getTime() - Date.now(), true),
    reset: () => set(0, true),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
