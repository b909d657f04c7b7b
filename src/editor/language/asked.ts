import type ts from 'typescript';

/** The program that a question is about. */
export interface Asked {
  readonly service: ts.LanguageService;
  readonly path: string;
  /** The modules that it may import. */
  readonly modules: readonly string[];
  /** The names of the program's files, including this one; `undefined` if the program is a single file. */
  readonly neighbours: readonly string[] | undefined;
}
