/** Where compiled code refers to other modules, or to itself as one. */
export interface ImportSite {
  readonly start: number;
  readonly end: number;
  /** As it is written in the code; empty where it is computed or where there is none. */
  readonly specifier: string;
  /**
   * What is between `start` and `end`: the keyword of an `import(…)`, or `import.meta`. Where this is left out, the specifier
   * of an import that is done before the program runs.
   */
  readonly kind?: 'dynamic' | 'meta';
}

/** One compiled file. */
export interface CompiledFile {
  /** An ES module, whose imports have not been linked yet. */
  readonly code: string;
  /** The source map from `code` to the TypeScript, as JSON; empty when there is none. */
  readonly map: string;
  readonly imports: readonly ImportSite[];
}

/** A file of a program with its name, such as `names.ts`. Errors in it name it. */
export interface NamedFile extends CompiledFile {
  readonly name: string;
}

/** A compiled program: what the sandbox needs to run it and to map its errors back to the source. */
export interface Program extends NamedFile {
  /** What it is written in, where that is not TypeScript: then `code` is as the reader wrote it. */
  readonly language?: 'py';
  /** The other files, each after all that it imports. The specifier of an imported file is its name. */
  readonly files?: readonly NamedFile[];
}

/** A place in the reader's TypeScript, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The file of the program; left out where it is clear which one is meant. */
  readonly file?: string;
}

/** The name of a file that has no name of its own, such as an exercise's. */
export const onlyFile = 'main.ts';

/** A place as people write it: `upload.ts:3:5`. */
export function placeName({ file = onlyFile, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** Why code could not be compiled. */
export interface SyntaxProblem {
  /** What kind of error it is; a `SyntaxError` where it is left out. */
  readonly name?: string;
  readonly message: string;
  readonly position: Position;
}

/** What a compiler answers: a program, or the first problem that keeps the code from being one. */
export type Compilation =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problem: SyntaxProblem };
