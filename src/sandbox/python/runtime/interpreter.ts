/** An open file of the interpreter's file system. */
export interface OpenFile {
  readonly path?: string;
  readonly flags: number;
}

/** What is used of Emscripten's file system. Its system calls look its functions up in this object each time. */
export interface FileSystem {
  mkdirTree(path: string): void;
  writeFile(path: string, bytes: Uint8Array): void;
  readFile(path: string): Uint8Array<ArrayBuffer>;
  utime(path: string, accessed: number, modified: number): void;
  cwd(): string;
  analyzePath(path: string): { readonly exists: boolean };
  unlink(path: string): void;
  rmdir(path: string): void;
  mkdir(path: string): void;
  truncate(path: string, length: number): void;
  rename(from: string, to: string): void;
  close(file: OpenFile): void;
}

/** A function of Python. */
export interface PythonFunction {
  (...parameters: unknown[]): unknown;
  /** Calls it so that it may wait for promises, by a switch of stacks (JSPI). */
  callPromising(...parameters: unknown[]): Promise<unknown>;
}

/** A module of Python. */
export type PythonModule = Readonly<Record<string, PythonFunction>>;

/** Where Python looks for the number of a signal that has come, and writes 0 when it has seen it. */
export interface SignalBuffer {
  0: number;
}

/** What is used of the interpreter. See {@link https://pyodide.org/en/stable/usage/api/js-api.html}. */
export interface Interpreter {
  readonly FS: FileSystem;
  pyimport(name: string): PythonModule;
  registerJsModule(name: string, module: object): void;
  unregisterJsModule(name: string): void;
  /** The whole memory, for `_loadSnapshot` of another interpreter. Only where `_makeSnapshot` was asked for. */
  makeMemorySnapshot(): Uint8Array<ArrayBuffer>;
  setInterruptBuffer(buffer: SignalBuffer): void;
  setStdout(how: { write(bytes: Uint8Array): number; isatty: boolean }): void;
  setStderr(how: { write(bytes: Uint8Array): number; isatty: boolean }): void;
  setStdin(how: { error: boolean }): void;
}
