/** Dispatched by a block when a run has ended: by itself, with an error or by Stop. */
export class RunEndEvent extends Event {
  static readonly type = 'run-end';
  /** What the run printed: one string for each call of the console. */
  readonly output: readonly string[];

  constructor(output: readonly string[]) {
    super(RunEndEvent.type);
    this.output = output;
  }
}
