import { shuffledPlaces } from '../../shuffled-places.ts';

/** Puts lines into a wrong order, which is the same each time. Lines that all have the same text have none. */
export function shuffled(lines: readonly string[]): readonly string[] {
  const order = shuffledPlaces(lines.length, lines.join('\n')).map((place) => lines[place] ?? '');
  const [first, ...rest] = order;
  return first !== undefined && rightSoFar(order, lines) === lines.length ? [...rest, first] : order;
}

/** How many lines from the top are where they should be. Lines with the same text may change places. */
export function rightSoFar(order: readonly string[], lines: readonly string[]): number {
  const wrong = order.findIndex((line, index) => line !== lines[index]);
  return wrong < 0 ? lines.length : wrong;
}
