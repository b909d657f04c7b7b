/**
 * A failure in plain words, with code between backticks. `{bucket}`, `{key}`, `{region}` and the elements of S3's answer
 * (`{ServerTime}`) are replaced by the reader's own values.
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
