/** Lines of one text, `from` up to before `to`, in whose place are those of another. Counted from 0. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** With more changes than that, all lines count as changed. */
const mostChanges = 4000;

/**
 * The fewest changes that make one text out of another.
 *
 * @see http://www.xmailserver.org/diff2.pdf (Myers, An O(ND) difference algorithm and its variations)
 */
export function changesBetween(one: readonly string[], other: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  for (const [at, otherAt] of [...keptLines(left, right), [left.length, right.length] as const]) {
    if (at > x || otherAt > y)
      changes.push({ from: start + x, to: start + at, otherFrom: start + y, otherTo: start + otherAt });
    [x, y] = [at + 1, otherAt + 1];
  }
  return changes;
}

/** The places of the lines that both have, in order. */
function keptLines(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const reached: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let count = 0; count <= Math.min(one.length + other.length, mostChanges); count += 1) {
    reached.push(furthest);
    furthest = new Map(furthest);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = stepTo(reached[count], diagonal, count).x;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= one.length && x - diagonal >= other.length) return wayBack(reached, one.length, other.length);
    }
  }
  return [];
}

/** How a diagonal is reached with one change more: from the one below it or above it. */
function stepTo(furthest: ReadonlyMap<number, number> | undefined, diagonal: number, count: number) {
  const [below, above] = [furthest?.get(diagonal - 1) ?? -1, furthest?.get(diagonal + 1) ?? -1];
  return diagonal === -count || (diagonal !== count && below < above)
    ? { x: above, former: diagonal + 1 }
    : { x: below + 1, former: diagonal - 1 };
}

function wayBack(reached: readonly ReadonlyMap<number, number>[], endX: number, endY: number) {
  const kept: (readonly [number, number])[] = [];
  let [x, y] = [endX, endY];
  for (let count = reached.length - 1; count >= 0; count -= 1) {
    const step = stepTo(reached[count], x - y, count);
    while (x > step.x && x > 0 && y > 0 && (count > 0 || x > 0)) {
      x -= 1;
      y -= 1;
      kept.push([x, y]);
    }
    const former = reached[count]?.get(step.former) ?? 0;
    [x, y] = [former, former - step.former];
  }
  return kept.reverse();
}
