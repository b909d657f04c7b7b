/** Where an import names its module in compiled code: `code.slice(start, end)` is the bare specifier. */
export interface ImportSite {
  readonly start: number;
  readonly end: number;
  readonly specifier: string;
}

/** A compiled program: what the sandbox needs to run it and to lead its errors back to the source. */
export interface Program {
  /** An ES module, its imports still bare. */
  readonly code: string;
  /** The source map from `code` to the TypeScript, as JSON; empty when there is none. */
  readonly map: string;
  readonly imports: readonly ImportSite[];
}

/** A place in the reader's TypeScript, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why code could not be compiled. */
export interface SyntaxProblem {
  readonly message: string;
  readonly position: Position;
}

/** What a compiler answers: a program, or the first thing that makes it none. */
export type Compilation =
  { readonly ok: true; readonly program: Program } | { readonly ok: false; readonly problem: SyntaxProblem };
