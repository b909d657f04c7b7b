/**
 * Your own files, those in the workbench under **Files**. `node:fs/promises` has the same functions to `await`, which is
 * mostly simpler; the streams are here.
 */
declare module 'node:fs' {
  import type { Dirent, Path, Stats } from 'node:fs/promises';
  import type { Readable, Writable } from 'node:stream';

  type WithEncoding = BufferEncoding | { encoding: BufferEncoding; flag?: string };
  type Bytes = { encoding?: null; flag?: string } | null;
  type Done = (error: NodeJS.ErrnoException | null) => void;
  type With<Value> = (error: NodeJS.ErrnoException | null, value: Value) => void;
  type Data = string | ArrayBufferView;

  export class ReadStream extends Readable {
    readonly path: string;
    readonly bytesRead: number;
  }
  export class WriteStream extends Writable {
    readonly path: string;
    readonly bytesWritten: number;
  }
  /** A file as a stream; from byte `start` to byte `end`, both included. */
  export function createReadStream(
    path: Path,
    options?:
      | BufferEncoding
      | {
          start?: number;
          end?: number;
          encoding?: BufferEncoding;
          highWaterMark?: number;
          signal?: AbortSignal;
        },
  ): ReadStream;
  /**
   * A file to write into: `await pipeline(response.Body as Readable, createWriteStream('downloaded.jpg'))`. With
   * `{ flags: 'a' }` to its end.
   */
  export function createWriteStream(
    path: Path,
    options?:
      | BufferEncoding
      | { flags?: string; encoding?: BufferEncoding; highWaterMark?: number; signal?: AbortSignal },
  ): WriteStream;

  /** Whether there is such a file or folder. */
  export function existsSync(path: Path): boolean;
  /** Reads a whole file: its bytes, or its text when an encoding is named. */
  export function readFileSync(path: Path, options?: Bytes): Buffer<ArrayBuffer>;
  export function readFileSync(path: Path, encoding: WithEncoding): string;
  /** Writes a file, replacing it when it is there. */
  export function writeFileSync(
    path: Path,
    data: Data,
    options?: WithEncoding | { flag?: string } | null,
  ): void;
  export function appendFileSync(path: Path, data: Data, options?: WithEncoding | null): void;
  export function readdirSync(
    path: Path,
    options?: { recursive?: boolean; withFileTypes?: false } | null,
  ): string[];
  export function readdirSync(path: Path, options: { recursive?: boolean; withFileTypes: true }): Dirent[];
  export function statSync(path: Path): Stats;
  export function statSync(path: Path, options: { throwIfNoEntry: false }): Stats | undefined;
  export function lstatSync(path: Path): Stats;
  export function accessSync(path: Path, mode?: number): void;
  export function copyFileSync(from: Path, to: Path): void;
  export function mkdirSync(path: Path, options?: { recursive?: boolean }): string | undefined;
  export function mkdtempSync(prefix: string): string;
  export function renameSync(from: Path, to: Path): void;
  export function rmSync(path: Path, options?: { force?: boolean; recursive?: boolean }): void;
  export function rmdirSync(path: Path): void;
  export function unlinkSync(path: Path): void;

  export function readFile(path: Path, callback: With<Buffer<ArrayBuffer>>): void;
  export function readFile(path: Path, encoding: WithEncoding, callback: With<string>): void;
  export function writeFile(path: Path, data: Data, callback: Done): void;
  export function writeFile(path: Path, data: Data, options: WithEncoding | null, callback: Done): void;
  export function appendFile(path: Path, data: Data, callback: Done): void;
  export function access(path: Path, callback: Done): void;
  export function copyFile(from: Path, to: Path, callback: Done): void;
  export function readdir(path: Path, callback: With<string[]>): void;
  export function stat(path: Path, callback: With<Stats>): void;
  export function lstat(path: Path, callback: With<Stats>): void;
  export function mkdir(path: Path, callback: Done): void;
  export function mkdir(path: Path, options: { recursive?: boolean }, callback: Done): void;
  export function mkdtemp(prefix: string, callback: With<string>): void;
  export function rename(from: Path, to: Path, callback: Done): void;
  export function rm(path: Path, options: { force?: boolean; recursive?: boolean }, callback: Done): void;
  export function rmdir(path: Path, callback: Done): void;
  export function unlink(path: Path, callback: Done): void;

  export { constants, Dirent, Stats } from 'node:fs/promises';
  export const promises: typeof import('node:fs/promises');
  const fs: typeof import('node:fs');
  export default fs;
}
