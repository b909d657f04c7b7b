/** Why a program cannot be read. */
export class ShellSyntaxError extends Error {
  /** Whether it only ends too early: whoever types it may go on in the next line. */
  readonly isIncomplete: boolean;
  /** From 1. */
  readonly line: number;

  constructor(message: string, line: number, isIncomplete = false) {
    super(message);
    this.name = 'ShellSyntaxError';
    this.line = line;
    this.isIncomplete = isIncomplete;
  }
}
