import type { Compilation } from '#sandbox';

/** A range of the code: offsets of characters, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something to say about a span of the code. */
export interface Problem extends Span {
  readonly severity: 'error' | 'warning' | 'hint';
  /** Code with a syntax error cannot run; with any other, it can. */
  readonly kind: 'syntax' | 'type';
  readonly message: string;
  /** TypeScript's number for it; 0 for what this site adds. */
  readonly code: number;
  readonly tag?: 'unused' | 'deprecated';
}

/** A completion, with what is needed to ask for the rest of it. */
export interface Completion {
  readonly name: string;
  /** TypeScript's word for what it is, such as `class`. */
  readonly kind: string;
  readonly sortText: string;
  readonly insertText?: string;
  readonly replace?: Span;
  readonly deprecated: boolean;
  /** The module that it would be imported from. */
  readonly source?: string;
  /** TypeScript's own note on an import, given back to ask for the details. */
  readonly data?: unknown;
}

/** The rest of a completion. */
export interface CompletionDetails {
  readonly signature: string;
  /** Markdown. */
  readonly documentation: string;
  /** Edits elsewhere in the code: the import. */
  readonly edits: readonly Edit[];
}

/** A span of the code and what is to stand there. */
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

/** A program as it is now. `path` tells programs apart: absolute, ending in `.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

/** What is answered with the types at hand. */
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
  /** Takes note of all files of a folder; what else was in it is left out from now on. */
  share(folder: string, files: readonly SourceFile[]): Promise<void>;
}

/** What the worker's script answers. Compiling needs no types, so a worker that only compiles loads none. */
export interface WorkerMethods extends LanguageMethods {
  compile(code: string, fileName: string): Promise<Compilation>;
}

/** The first message to the worker. */
export interface LanguageStart {
  /** The address of a `TypesBundle`. */
  readonly typesUrl: string;
}

/** A call of one of them. */
export interface LanguageRequest {
  readonly id: number;
  readonly method: keyof WorkerMethods;
  readonly parameters: readonly unknown[];
}

/** Its answer: `error` when there is none. */
export interface LanguageResponse {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}
