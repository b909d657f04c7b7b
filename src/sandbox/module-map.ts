import type { ImportSite } from './program.ts';

/** One file of the sandbox's bundled modules. Its imports name other files of the map. */
interface ModuleFile {
  /** Where its text is fetched. */
  readonly url: string;
  readonly imports: readonly ImportSite[];
}

/** What a program may import, as the build left it. */
export interface ModuleMap {
  /** The file behind each bare specifier. */
  readonly modules: Readonly<Record<string, string>>;
  /** Every file, each after all that it imports. */
  readonly files: Readonly<Record<string, ModuleFile>>;
  /** Where the text of the worker's runtime is fetched. */
  readonly runtime: string;
}

/** A file's text with its imports, ready to become a `blob:` address. */
export interface LoadedFile {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly ImportSite[];
}

/** The names of all files that `specifiers` need, each after all that it imports. */
export function neededFiles(map: ModuleMap, specifiers: readonly string[]): readonly string[] {
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const { specifier } of map.files[name]?.imports ?? []) visit(specifier);
  };
  for (const specifier of specifiers) {
    const name = map.modules[specifier];
    if (name !== undefined) visit(name);
  }
  return Object.keys(map.files).filter((name) => needed.has(name));
}
