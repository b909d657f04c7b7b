/** What is wrong, and what to do about it. */
export interface Problem {
  readonly problem: string;
  readonly cure: string;
}
