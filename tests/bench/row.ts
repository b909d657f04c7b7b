/** One line of the benchmarks: what was measured, and what it may be at most or at least. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly budget?: string;
  readonly isWithin?: boolean;
}

/** A row for something that should be small. */
export function atMost(what: string, value: number, unit: string, budget?: number): Row {
  const text = (number: number) => `${round(number)} ${unit}`.trim();
  if (budget === undefined) return { what, value: text(value) };
  return { what, value: text(value), budget: `≤ ${text(budget)}`, isWithin: value <= budget };
}

/** A row for something that should be large. */
export function atLeast(what: string, value: number, unit: string, budget: number): Row {
  const text = (number: number) => `${round(number)} ${unit}`.trim();
  return { what, value: text(value), budget: `≥ ${text(budget)}`, isWithin: value >= budget };
}

/** The median of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

function round(number: number): string {
  const digits = number < 10 ? 2 : number < 100 ? 1 : 0;
  return number.toLocaleString('en', { maximumFractionDigits: digits });
}
