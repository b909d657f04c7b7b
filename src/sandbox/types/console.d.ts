/** Prints to this block's **Output**, as it would print to the terminal in Node. */
interface Console {
  /** Prints values, separated by spaces. Objects are shown with what is in them. */
  log(...values: unknown[]): void;
  /** The same as `console.log`, marked as information. */
  info(...values: unknown[]): void;
  /** The same as `console.log`, marked as a detail for debugging. */
  debug(...values: unknown[]): void;
  /** Prints a warning. */
  warn(...values: unknown[]): void;
  /** Prints an error. The program goes on: use `throw` to end it. */
  error(...values: unknown[]): void;
  /** Prints `values` when `condition` is false, nothing otherwise. */
  assert(condition?: unknown, ...values: unknown[]): void;
  /** Empties the output. */
  clear(): void;
  /** Prints how often it was called with this label. */
  count(label?: string): void;
  /** Starts the count of this label again. */
  countReset(label?: string): void;
  /** Prints one object, `depth` levels deep: `console.dir(response, { depth: 5 })`. */
  dir(value: unknown, options?: { depth?: number | null; showHidden?: boolean }): void;
  /** The same as `console.log`. */
  dirxml(...values: unknown[]): void;
  /** Indents what follows, until `console.groupEnd()`. */
  group(...label: unknown[]): void;
  /** The same as `console.group`. */
  groupCollapsed(...label: unknown[]): void;
  /** Ends the innermost group. */
  groupEnd(): void;
  /** Prints an array of objects as a table, one row an object. */
  table(data: unknown, columns?: readonly string[]): void;
  /** Starts a clock with this label. */
  time(label?: string): void;
  /** Prints the time since `console.time(label)` and stops the clock. */
  timeEnd(label?: string): void;
  /** Prints the time since `console.time(label)`. */
  timeLog(label?: string, ...values: unknown[]): void;
  /** Prints where in the program this call stands. */
  trace(...values: unknown[]): void;
}

declare var console: Console;
