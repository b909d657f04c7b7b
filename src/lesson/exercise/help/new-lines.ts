/** A line of a solution. */
export interface SolutionLine {
  readonly text: string;
  /** Whether it is in the exercise's start already. */
  readonly isGiven: boolean;
}

/** The lines of a solution, and whether the start has them too, which is found by their longest common subsequence. */
export function solutionLines(start: string, solution: string): readonly SolutionLine[] {
  const given = start.split('\n').map((line) => line.trimEnd());
  const lines = solution.trimEnd().split('\n');
  // How many lines both have in common from here on.
  const common = Array.from({ length: lines.length + 1 }, () => new Array<number>(given.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = lines.length - 1; row >= 0; row -= 1) {
    const cells = common[row];
    for (let column = given.length - 1; cells && column >= 0; column -= 1) {
      cells[column] =
        lines[row]?.trimEnd() === given[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let column = 0;
  return lines.map((text, row) => {
    while (column < given.length && at(row, column + 1) >= at(row, column) && at(row, column) > 0)
      column += 1;
    const isGiven = text.trimEnd() === given[column] && at(row, column) > at(row + 1, column);
    if (isGiven) column += 1;
    return { text, isGiven };
  });
}

/**
 * The steps in which the new lines of a solution are shown, each with the indexes of its lines: one at a time, but a line
 * that only closes something, or is empty, comes with the line before it.
 */
export function revealSteps(lines: readonly SolutionLine[]): readonly (readonly number[])[] {
  const steps: number[][] = [];
  for (const [index, { text, isGiven }] of lines.entries()) {
    if (isGiven) continue;
    const isCompanion = /^[\s)}\];,]*$/.test(text);
    const last = steps.at(-1);
    if (isCompanion && last) last.push(index);
    else steps.push([index]);
  }
  return steps;
}
