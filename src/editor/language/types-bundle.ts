/** All types that a program can use, in one file: the build collects them, and the language worker loads them. */
export interface TypesBundle {
  /** The declaration files, and the package.json files that lead to them, by absolute path. */
  readonly files: Readonly<Record<string, string>>;
  /** The paths of those files that are part of every program, imported or not. */
  readonly roots: readonly string[];
  /** The modules that a program may import. */
  readonly modules: readonly string[];
}

/** The folder of a bundle that holds TypeScript's own library. */
export const libraryFolder = '/lib';
