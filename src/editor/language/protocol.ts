import type { Compilation } from '#sandbox';

/** A range of the code, from the character at `start` up to, but not including, the one at `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A problem in a span of the code. */
export interface Problem extends Span {
  readonly severity: 'error' | 'warning' | 'hint';
  /** Code with a syntax error cannot run; code with a type error can. */
  readonly kind: 'syntax' | 'type';
  readonly message: string;
  /** TypeScript's number for the problem; 0 for problems that this site adds. */
  readonly code: number;
  readonly tag?: 'unused' | 'deprecated';
}

/** A completion, with what is needed to ask for its details. */
export interface Completion {
  readonly name: string;
  /** TypeScript's word for its kind, such as `class`. */
  readonly kind: string;
  readonly sortText: string;
  readonly insertText?: string;
  readonly replace?: Span;
  readonly deprecated: boolean;
  /** The module from which it would be imported. */
  readonly source?: string;
  /** TypeScript's data about an import, which is passed back when the details are asked for. */
  readonly data?: unknown;
}

/** The details of a completion. */
export interface CompletionDetails {
  readonly signature: string;
  /** Markdown. */
  readonly documentation: string;
  /** Edits elsewhere in the code: they add the import. */
  readonly edits: readonly Edit[];
}

/** A span of the code, and the text that replaces it. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a hover shows. */
export interface Hover extends Span {
  readonly signature: string;
  /** Markdown. */
  readonly documentation: string;
}

/** The signatures of the function whose arguments the cursor is in. */
export interface Signatures {
  readonly active: number;
  readonly activeParameter: number;
  readonly signatures: readonly {
    readonly label: string;
    readonly documentation: string;
    readonly parameters: readonly { readonly label: string; readonly documentation: string }[];
  }[];
}

/** A change that repairs a problem. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A program as it is now. Its `path` identifies it; it is absolute and ends in `.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

/** What the language worker answers, with the help of the types. */
export interface LanguageMethods {
  problems(file: SourceFile): Promise<readonly Problem[]>;
  completions(file: SourceFile, at: number, trigger?: string): Promise<readonly Completion[]>;
  completionDetails(
    file: SourceFile,
    at: number,
    completion: Completion,
  ): Promise<CompletionDetails | undefined>;
  hover(file: SourceFile, at: number): Promise<Hover | undefined>;
  signatures(file: SourceFile, at: number): Promise<Signatures | undefined>;
  fixes(file: SourceFile, span: Span, codes: readonly number[]): Promise<readonly Fix[]>;
  rename(file: SourceFile, at: number): Promise<readonly Span[] | undefined>;
  highlights(file: SourceFile, at: number): Promise<readonly Span[]>;
  format(file: SourceFile): Promise<readonly Edit[]>;
  forget(path: string): Promise<void>;
  /** Sets all files of a folder. What else was in it is removed. */
  share(folder: string, files: readonly SourceFile[]): Promise<void>;
}

/** All that the worker's script answers. Compiling needs no types, so a worker that only compiles loads none. */
export interface WorkerMethods extends LanguageMethods {
  compile(code: string, fileName: string): Promise<Compilation>;
}

/** The first message to the worker. */
export interface LanguageStart {
  /** The address of a `TypesBundle`. */
  readonly typesUrl: string;
}

/** A call of one of the `WorkerMethods`. */
export interface LanguageRequest {
  readonly id: number;
  readonly method: keyof WorkerMethods;
  readonly parameters: readonly unknown[];
}

/** The answer to a call; `error` if it failed. */
export interface LanguageResponse {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}
