/**
 * How much of what a run prints is kept: what came first and what came last, since people read both of a program that
 * prints without end. The worker keeps to it, so as not to flood the page; so does the page, as a program owns its worker.
 */
export const outputLimits = {
  /** Entries from the beginning, and from the end. */
  first: 10_000,
  last: 10_000,
  /** Characters of each of the two. */
  characters: 20_000_000,
  /** Characters of one entry. */
  entry: 10_000_000,
  /** Nodes of the values of one entry. */
  nodes: 4_000,
} as const;
