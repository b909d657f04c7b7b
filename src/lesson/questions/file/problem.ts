/** A mistake of an author's: where it is, and what to do. */
export interface Problem {
  /** Below the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** `content/lessons/what-is-s3/questions.yaml:12: …`, a line for each. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
