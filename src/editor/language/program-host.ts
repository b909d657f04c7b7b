import ts from 'typescript';
import { programOptions } from './program-options.ts';
import type { SourceFile } from './protocol.ts';
import { libraryFolder, type TypesBundle } from './types-bundle.ts';

/** Gives TypeScript's language service the programs on the page, and the types that they need. */
export class ProgramHost implements ts.LanguageServiceHost {
  readonly #types: TypesBundle;
  readonly #folders = new Map<string, Set<string>>();
  readonly #programs = new Map<string, { code: string; version: number }>();
  readonly #shared = new Set<string>();
  #version = 0;

  constructor(types: TypesBundle) {
    this.#types = types;
    for (const path of Object.keys(types.files)) this.#addToFolders(path);
  }

  /** Sets the code of a program. */
  update({ path, code }: SourceFile): void {
    if (this.#programs.get(path)?.code === code) return;
    this.#version += 1;
    this.#programs.set(path, { code, version: this.#version });
  }

  /** Removes a program. */
  forget(path: string): void {
    if (this.#programs.delete(path)) this.#version += 1;
  }

  /** Sets all files of a folder, which see each other from now on. */
  share(folder: string, files: readonly SourceFile[]): void {
    this.#shared.add(folder);
    const paths = files.map(({ path }) => path);
    for (const path of this.#programs.keys()) {
      if (path.startsWith(`${folder}/`) && !paths.includes(path)) this.forget(path);
    }
    for (const file of files) this.update(file);
  }

  /** The names of all files in the folder of `path`, if the folder's files see each other. */
  neighbours(path: string): readonly string[] | undefined {
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!this.#shared.has(folder)) return undefined;
    return [...this.#programs.keys()]
      .filter((one) => one.startsWith(`${folder}/`))
      .map((one) => one.slice(folder.length + 1));
  }

  getCompilationSettings = (): ts.CompilerOptions => programOptions;
  getProjectVersion = (): string => String(this.#version);
  getScriptFileNames = (): string[] => [...this.#types.roots, ...this.#programs.keys()];
  getScriptVersion = (path: string): string => String(this.#programs.get(path)?.version ?? 0);
  getScriptSnapshot = (path: string): ts.IScriptSnapshot | undefined => {
    const text = this.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  };
  getCurrentDirectory = (): string => '/';
  getDefaultLibFileName = (): string => `${libraryFolder}/lib.d.ts`;
  useCaseSensitiveFileNames = (): boolean => true;
  readFile = (path: string): string | undefined => this.#programs.get(path)?.code ?? this.#types.files[path];
  fileExists = (path: string): boolean => this.#programs.has(path) || Object.hasOwn(this.#types.files, path);
  directoryExists = (path: string): boolean => {
    const folder = path.replace(/(?<=.)\/$/, '');
    return this.#folders.has(folder) || this.#shared.has(folder);
  };
  getDirectories = (path: string): string[] => [...(this.#folders.get(path.replace(/(?<=.)\/$/, '')) ?? [])];

  #addToFolders(path: string): void {
    const parts = path.split('/').slice(1, -1);
    let folder = '';
    for (const part of parts) {
      const parent = folder || '/';
      const inside = this.#folders.get(parent) ?? new Set<string>();
      this.#folders.set(parent, inside.add(part));
      folder = `${folder}/${part}`;
    }
    if (!this.#folders.has(folder)) this.#folders.set(folder, new Set());
  }
}
