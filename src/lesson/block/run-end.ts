/** Dispatched by a block, or by the terminal of a step, when a run has ended: by itself, with an error or by Stop. */
export class RunEndEvent extends Event {
  static readonly type = 'run-end';
  /** What the run printed: one string for each call of the console, or all that a terminal has shown. */
  readonly output: readonly string[];
  /** Whether the reader has typed what ran, after the step or in its place. */
  readonly isTyped: boolean;

  constructor(output: readonly string[], isTyped = false) {
    super(RunEndEvent.type);
    this.output = output;
    this.isTyped = isTyped;
  }
}
