/** Your own files, those in the workbench under **Files**: `john.png`, `profile.jpg`, `resume.pdf`, `video.mp4` to begin with. */
declare module 'node:fs/promises' {
  export type Path = string | URL | Uint8Array;
  type WithEncoding = BufferEncoding | { encoding: BufferEncoding; flag?: string };
  type Data =
    | string
    | ArrayBufferView
    | AsyncIterable<Uint8Array | string>
    | Iterable<Uint8Array | string>
    | import('node:stream').Stream;

  /** What is known about a file. */
  export class Stats {
    /** Bytes. */
    readonly size: number;
    /** When it was last written. */
    readonly mtime: Date;
    /** When it was last written, in milliseconds since 1 January 1970. */
    readonly mtimeMs: number;
    isFile(): boolean;
    isDirectory(): boolean;
    isSymbolicLink(): boolean;
  }
  /** A name in a folder. */
  export class Dirent {
    readonly name: string;
    readonly parentPath: string;
    isFile(): boolean;
    isDirectory(): boolean;
    isSymbolicLink(): boolean;
  }

  /**
   * Reads a whole file: its bytes, or its text when an encoding is named.
   *
   * @example
   * const bytes = await readFile('profile.jpg');
   * const text = await readFile('notes.txt', 'utf8');
   */
  export function readFile(
    path: Path,
    options?: { encoding?: null; flag?: string } | null,
  ): Promise<Buffer<ArrayBuffer>>;
  export function readFile(path: Path, encoding: WithEncoding): Promise<string>;

  /**
   * Writes a file, replacing it when it is there: text, bytes, or the `Body` of an S3 response as it arrives.
   *
   * @example
   * await writeFile('downloaded.jpg', response.Body);
   */
  export function writeFile(
    path: Path,
    data: Data,
    options?: WithEncoding | { flag?: string } | null,
  ): Promise<void>;
  /** Adds to the end of a file, or makes it. */
  export function appendFile(path: Path, data: Data, options?: WithEncoding | null): Promise<void>;
  /** The names in a folder; `.` is the one that programs start in. */
  export function readdir(
    path: Path,
    options?: { recursive?: boolean; withFileTypes?: false } | null,
  ): Promise<string[]>;
  export function readdir(
    path: Path,
    options: { recursive?: boolean; withFileTypes: true },
  ): Promise<Dirent[]>;
  /** What is known about a file. Throws `ENOENT` when it is not there. */
  export function stat(path: Path): Promise<Stats>;
  /** Throws `ENOENT` when the file is not there. */
  export function access(path: Path, mode?: number): Promise<void>;
  /** Copies a file. */
  export function copyFile(from: Path, to: Path): Promise<void>;
  /** Makes a folder; with `{ recursive: true }` also those that it is in, and it may be there already. */
  export function mkdir(path: Path, options?: { recursive?: boolean }): Promise<string | undefined>;
  /** Makes a folder whose name begins so and ends in six characters of its own. */
  export function mkdtemp(prefix: string): Promise<string>;
  /** The same as `stat`: there are no links. */
  export function lstat(path: Path): Promise<Stats>;
  /** Removes an empty folder. */
  export function rmdir(path: Path): Promise<void>;
  /** Gives a file another name. */
  export function rename(from: Path, to: Path): Promise<void>;
  /** Removes a file. With `{ force: true }` it may be missing. */
  export function rm(path: Path, options?: { force?: boolean; recursive?: boolean }): Promise<void>;
  /** Removes a file. */
  export function unlink(path: Path): Promise<void>;

  export const constants: {
    readonly COPYFILE_EXCL: number;
    readonly F_OK: number;
    readonly R_OK: number;
    readonly W_OK: number;
    readonly X_OK: number;
  };
  const promises: Omit<typeof import('node:fs/promises'), 'default' | 'Dirent' | 'Stats'>;
  export default promises;
}
