/**
 * A failure in plain words. Backticks are around what is code; `{bucket}`, `{key}`, `{region}` and elements of S3's answer
 * (`{ServerTime}`) stand for the reader's own values.
 */
export interface Explanation {
  /** What the code means. */
  readonly means: string;
  /** What usually causes it. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
}

/** Explanations by error code. */
export type Explanations = Readonly<Record<string, Explanation>>;
