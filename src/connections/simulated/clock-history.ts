import type { AccountClock } from './account-clock.ts';

/** Remembers how far ahead a clock was while an account's history stood at earlier positions. */
export function createClockHistory(
  clock: AccountClock,
  position: () => number,
): { readonly offsetAt: (position: number) => number } {
  const moves: { readonly upTo: number; readonly offset: number }[] = [];
  let last = clock.offset;
  clock.onChange(() => {
    moves.push({ upTo: position(), offset: last });
    last = clock.offset;
  });
  return { offsetAt: (then) => moves.find(({ upTo }) => then <= upTo)?.offset ?? clock.offset };
}
