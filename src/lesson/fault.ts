/** A mistake that an author has to correct: where it is, and what to do. */
export interface Fault {
  /** Its path in the repository: `content/lessons/first-requests/index.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** The text of a fault: `content/…/index.mdx:12: …`. An editor's terminal opens the file at that line. */
export function sayFault({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** The line, from 1, that contains the character at an index of a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}
