/**
 * How much of what a run prints is kept: what came first and what came last, since a program that prints without end is
 * read at both. The worker keeps to it, so as not to flood the page; the page does too, as a program owns its worker.
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
