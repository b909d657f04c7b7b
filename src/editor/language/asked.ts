import type ts from 'typescript';

/** One program, about which something is asked. */
export interface Asked {
  readonly service: ts.LanguageService;
  readonly path: string;
  /** What it may import. */
  readonly modules: readonly string[];
  /** The names of the files beside it, itself among them; `undefined` when a program is one file. */
  readonly neighbours: readonly string[] | undefined;
}
