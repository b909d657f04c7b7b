/** The help that a reader has taken in an exercise. */
export interface Help {
  /** Hints that were opened. */
  readonly hints: number;
  /** Lines of the solution that were shown one by one. */
  readonly lines: number;
  /** Whether the reader put the lines of the solution in order. */
  readonly isOrdered: boolean;
  /** Whether the whole solution was looked at. */
  readonly isShown: boolean;
}

export const noHelp: Help = { hints: 0, lines: 0, isOrdered: false, isShown: false };

/** Reads the help that was kept, by this version of the site or another; what cannot be understood counts as none. */
export function helpIn(kept: unknown): Readonly<Record<string, Help>> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([exercise, help]: [string, unknown]) => {
      if (typeof help !== 'object' || help === null) return [];
      const { hints, lines, isOrdered, isShown } = help as Readonly<Record<string, unknown>>;
      const count = (value: unknown) => (Number.isInteger(value) ? Math.max(0, value as number) : 0);
      const read = {
        hints: count(hints),
        lines: count(lines),
        isOrdered: isOrdered === true,
        isShown: isShown === true,
      };
      return isAny(read) ? [[exercise, read] as const] : [];
    }),
  );
}

/** Adds to the help taken: hints and lines count as the most that there ever were. */
export function moreHelp(help: Help, more: Partial<Help>): Help {
  return {
    hints: Math.max(help.hints, more.hints ?? 0),
    lines: Math.max(help.lines, more.lines ?? 0),
    isOrdered: help.isOrdered || more.isOrdered === true,
    isShown: help.isShown || more.isShown === true,
  };
}

/** Whether any help was taken at all. */
export function isAny({ hints, lines, isOrdered, isShown }: Help): boolean {
  return hints > 0 || lines > 0 || isOrdered || isShown;
}

/** Help in words that follow “passed”: `with the solution`, `with 3 lines of the solution`, `with 2 hints`. */
export function helpText({ hints, lines, isOrdered, isShown }: Help): string {
  const times = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (isShown) return 'with the solution';
  if (lines > 0) return `with ${times(lines, 'line')} of the solution`;
  if (isOrdered) return 'with the lines of the solution';
  return `with ${times(hints, 'hint')}`;
}
