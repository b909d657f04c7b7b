/** Something that an author has to mend: where it is, and what to do. */
export interface Fault {
  /** Below the repository: `content/lessons/first-requests/index.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** A fault as an error says it: `content/…/index.mdx:12: …`. An editor's terminal opens the file there. */
export function sayFault({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** The line, from 1, in which a character of a text stands. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}
