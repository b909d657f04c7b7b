/** The values that functions on files take and answer. */
import type { TreeEntry } from '../../files/file-tree.ts';
import type { FileStat } from '../../files/file-folder.ts';

export type Path = string | URL | Uint8Array;
type Encoding = BufferEncoding | 'buffer';
export type Options =
  | Encoding
  | { readonly encoding?: Encoding | null; readonly flag?: string }
  | null
  | undefined;

const invalid = (message: string) => Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
const kindOf = (value: unknown) =>
  value === undefined || value === null ? String(value) : `type ${typeof value}`;

/** The encoding that options name; none where bytes are wanted. */
export function encodingOf(options: Options): BufferEncoding | undefined {
  const encoding = typeof options === 'string' ? options : options?.encoding;
  return encoding === 'buffer' ? undefined : (encoding ?? undefined);
}

/** A path as text. */
export function nameOf(path: unknown): string {
  if (typeof path === 'string') return path;
  if (path instanceof URL) return decodeURIComponent(path.pathname);
  if (path instanceof Uint8Array) return new TextDecoder().decode(path);
  throw invalid(
    `The "path" argument must be of type string or an instance of Buffer or URL. Received ${kindOf(path)}`,
  );
}

/** Bytes in the form that a program asks for: decoded, where it names an encoding. */
export function decoded(bytes: Uint8Array<ArrayBuffer>, options: Options): Buffer | string {
  const buffer = Buffer.from(bytes);
  const encoding = encodingOf(options);
  return encoding ? buffer.toString(encoding) : buffer;
}

/** The bytes of data that is all there; `undefined` for anything else, such as a stream. */
export function bytesAtOnce(data: unknown, options: Options): Uint8Array<ArrayBuffer> | undefined {
  if (typeof data === 'string') return new Uint8Array(Buffer.from(data, encodingOf(options) ?? 'utf8'));
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  return undefined;
}

/** The bytes of anything that can be written. */
export async function allBytes(data: unknown, options: Options): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesAtOnce(data, options);
  if (bytes) return bytes;
  const isObject = data !== null && typeof data === 'object';
  if (!isObject || !(Symbol.asyncIterator in data || Symbol.iterator in data)) throw unwritable(data);
  const chunks: Uint8Array[] = [];
  for await (const chunk of data as AsyncIterable<Uint8Array | string>)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** What to throw for data that cannot be written. */
export const unwritable = (data: unknown): TypeError =>
  invalid(
    'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ' +
      (data !== null && typeof data === 'object' ? `an instance of ${data.constructor.name}` : kindOf(data)),
  );

/** What is known about a file. */
export class Stats {
  readonly size: number;
  readonly mtimeMs: number;
  readonly #isDirectory: boolean;

  constructor({ size, modified, isDirectory }: FileStat) {
    this.size = size;
    this.mtimeMs = modified;
    this.#isDirectory = isDirectory;
  }

  get mtime(): Date {
    return new Date(this.mtimeMs);
  }

  isFile(): boolean {
    return !this.#isDirectory;
  }

  isDirectory(): boolean {
    return this.#isDirectory;
  }

  isSymbolicLink(): boolean {
    return false;
  }
}

/** A name in a folder, with the kind of thing that it names. */
export class Dirent {
  readonly name: string;
  readonly parentPath: string;
  readonly #isDirectory: boolean;

  constructor({ name, isDirectory }: TreeEntry, parentPath: string) {
    this.name = name;
    this.parentPath = parentPath;
    this.#isDirectory = isDirectory;
  }

  isFile(): boolean {
    return !this.#isDirectory;
  }

  isDirectory(): boolean {
    return this.#isDirectory;
  }

  isSymbolicLink(): boolean {
    return false;
  }
}

/** How to list a folder. */
export interface ListOptions {
  readonly withFileTypes?: boolean;
  readonly recursive?: boolean;
}

/** What a folder lists; `list` answers one level of it. */
export function listing(
  path: string,
  list: (path: string) => readonly TreeEntry[],
  { withFileTypes = false, recursive = false }: ListOptions = {},
): (string | Dirent)[] {
  const found: (string | Dirent)[] = [];
  const visit = (folder: string, prefix: string) => {
    for (const entry of list(folder)) {
      found.push(withFileTypes ? new Dirent(entry, folder) : `${prefix}${entry.name}`);
      if (recursive && entry.isDirectory)
        visit(`${folder.replace(/\/$/, '')}/${entry.name}`, `${prefix}${entry.name}/`);
    }
  };
  visit(path, '');
  return found;
}

/** A new name: as in Node, `mkdtemp` adds six random characters to what it is given. */
export const temporaryName = (prefix: string): string =>
  prefix + Math.random().toString(36).slice(2, 8).padEnd(6, 'x');
