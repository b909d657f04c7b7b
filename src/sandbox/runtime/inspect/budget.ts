/** How much one thing that is printed may cost, however large it is. */
export interface Budget {
  /** Properties and items that are looked at. */
  readonly steps: number;
  readonly characters: number;
}

/** What one call of the console may cost: more than anybody reads, and some milliseconds. */
export const printBudget: Budget = { steps: 20_000, characters: 2_000_000 };

let left: { steps: number; characters: number } | undefined;
let spent = 0;

/** Counts properties or items, and characters, that were looked at. */
export function spend(steps: number, characters = 0): void {
  spent += steps;
  if (!left) return;
  left.steps -= steps;
  left.characters -= characters;
}

/** How many properties and items may still be looked at; `Infinity` where there is no budget. */
export function stepsLeft(): number {
  if (!left) return Infinity;
  return left.characters > 0 ? Math.max(0, left.steps) : 0;
}

/** Does `work` within a budget. What the program's own code prints meanwhile uses up the same one. */
export function within<T>(budget: Budget, work: () => T): T {
  const outer = left;
  left = {
    steps: Math.min(budget.steps, outer?.steps ?? Infinity),
    characters: Math.min(budget.characters, outer?.characters ?? Infinity),
  };
  const before = { ...left };
  try {
    return work();
  } finally {
    if (outer) {
      outer.steps -= before.steps - left.steps;
      outer.characters -= before.characters - left.characters;
    }
    left = outer;
  }
}

/** How many steps were spent so far: tests use it to show that cost does not grow with a value. */
export function stepsSpent(): number {
  return spent;
}
