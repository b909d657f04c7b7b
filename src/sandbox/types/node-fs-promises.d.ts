/** Your own files, those in the workbench under **Files**: `john.png`, `profile.jpg`, `resume.pdf`, `video.mp4` to begin with. */
declare module 'node:fs/promises' {
  type Path = string | URL;
  type WithEncoding = BufferEncoding | { encoding: BufferEncoding };
  type Data =
    | string
    | ArrayBuffer
    | ArrayBufferView
    | Blob
    | ReadableStream
    | AsyncIterable<Uint8Array | string>
    | Iterable<Uint8Array | string>
    | import('node:stream').Stream;

  /** What is known about a file. */
  export interface Stats {
    /** Bytes. */
    readonly size: number;
    /** When it was last written. */
    readonly mtime: Date;
    /** When it was last written, in milliseconds since 1 January 1970. */
    readonly mtimeMs: number;
    isFile(): boolean;
    isDirectory(): boolean;
  }

  /**
   * Reads a whole file: its bytes, or its text when an encoding is named.
   *
   * @example
   * const bytes = await readFile('profile.jpg');
   * const text = await readFile('notes.txt', 'utf8');
   */
  export function readFile(path: Path, options?: { encoding?: null } | null): Promise<Buffer<ArrayBuffer>>;
  export function readFile(path: Path, encoding: WithEncoding): Promise<string>;

  /**
   * Writes a file, replacing it when it is there: text, bytes, or the `Body` of an S3 response as it arrives.
   *
   * @example
   * await writeFile('downloaded.jpg', response.Body);
   */
  export function writeFile(path: Path, data: Data, options?: WithEncoding | null): Promise<void>;
  /** Adds to the end of a file, or makes it. */
  export function appendFile(path: Path, data: Data, options?: WithEncoding | null): Promise<void>;
  /** The names of your files. */
  export function readdir(path?: Path): Promise<string[]>;
  /** What is known about a file. Throws `ENOENT` when it is not there. */
  export function stat(path: Path): Promise<Stats>;
  /** Throws `ENOENT` when the file is not there. */
  export function access(path: Path): Promise<void>;
  /** Copies a file. */
  export function copyFile(from: Path, to: Path): Promise<void>;
  /** Does nothing here: a file's name may hold slashes, so there is no directory to make. */
  export function mkdir(path: Path, options?: { recursive?: boolean }): Promise<undefined>;
  /** Gives a file another name. */
  export function rename(from: Path, to: Path): Promise<void>;
  /** Removes a file. With `{ force: true }` it may be missing. */
  export function rm(path: Path, options?: { force?: boolean; recursive?: boolean }): Promise<void>;
  /** Removes a file. */
  export function unlink(path: Path): Promise<void>;

  const promises: {
    access: typeof access;
    appendFile: typeof appendFile;
    copyFile: typeof copyFile;
    mkdir: typeof mkdir;
    readFile: typeof readFile;
    readdir: typeof readdir;
    rename: typeof rename;
    rm: typeof rm;
    stat: typeof stat;
    unlink: typeof unlink;
    writeFile: typeof writeFile;
  };
  export default promises;
}
