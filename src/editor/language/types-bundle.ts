/** Every type that a program can meet, as one file: what the build collects and the language worker loads. */
export interface TypesBundle {
  /** The declaration files, and the package.json files that lead to them, by absolute path. */
  readonly files: Readonly<Record<string, string>>;
  /** Which of the files are part of every program, imported or not. */
  readonly roots: readonly string[];
  /** What a program may import. */
  readonly modules: readonly string[];
}

/** The folder in a bundle that TypeScript's own library is in. */
export const libraryFolder = '/lib';
