/** Puts lines into a wrong order, which is the same each time. */
export function shuffled(lines: readonly string[]): readonly string[] {
  const order = lines
    .map((line, index) => ({ line, index, at: (index * 7 + line.length * 3) % (lines.length + 2) }))
    .toSorted((one, other) => one.at - other.at || other.index - one.index)
    .map(({ line }) => line);
  const [first, ...rest] = order;
  return first !== undefined && rightSoFar(order, lines) === lines.length ? [...rest, first] : order;
}

/** How many lines from the top are where they should be. Lines with the same text may change places. */
export function rightSoFar(order: readonly string[], lines: readonly string[]): number {
  const wrong = order.findIndex((line, index) => line !== lines[index]);
  return wrong < 0 ? lines.length : wrong;
}
