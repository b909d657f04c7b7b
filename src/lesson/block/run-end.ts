/** What a block tells of a run that has ended by itself, by an error or by Stop. */
export class RunEndEvent extends Event {
  static readonly type = 'run-end';
  /** What the run printed, one string a call of the console. */
  readonly output: readonly string[];

  constructor(output: readonly string[]) {
    super(RunEndEvent.type);
    this.output = output;
  }
}
