/**
 * What programs do with files, over the reader's own folder, which the page keeps.
 *
 * @see https://nodejs.org/api/fs.html#promises-api
 */
import type { FileStat } from '../files/file-folder.ts';
import { call as callService } from './run-globals.ts';

const { Buffer } = globalThis;

type Encoding = 'utf8' | 'utf-8' | 'base64' | 'hex' | 'latin1';
type Options = Encoding | { encoding?: Encoding | null } | null;
type Data =
  | string
  | ArrayBufferView
  | ArrayBuffer
  | Blob
  | ReadableStream
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

const call = (method: string, ...parameters: unknown[]) => callService('files', method, ...parameters);
const encodingOf = (options?: Options) => (typeof options === 'string' ? options : options?.encoding);

/** Reads a whole file. */
export async function readFile(path: string | URL, options?: Options): Promise<Buffer | string> {
  const bytes = Buffer.from((await call('readFile', nameOf(path))) as Uint8Array<ArrayBuffer>);
  const encoding = encodingOf(options);
  return encoding ? bytes.toString(encoding) : bytes;
}

/** Writes a file anew. */
export async function writeFile(path: string | URL, data: Data, options?: Options): Promise<void> {
  await call('writeFile', nameOf(path), await bytesOf(data, encodingOf(options)));
}

/** Adds to the end of a file. */
export async function appendFile(path: string | URL, data: Data, options?: Options): Promise<void> {
  await call('appendFile', nameOf(path), await bytesOf(data, encodingOf(options)));
}

/** The names in a folder. */
export async function readdir(path: string | URL = '.'): Promise<string[]> {
  return (await call('readdir', nameOf(path))) as string[];
}

/** What is known of a file. */
export async function stat(path: string | URL): Promise<object> {
  const { size, modified } = (await call('stat', nameOf(path))) as FileStat;
  return { size, mtime: new Date(modified), mtimeMs: modified, isFile: () => true, isDirectory: () => false };
}

/** Removes a file. */
export async function unlink(path: string | URL): Promise<void> {
  await call('unlink', nameOf(path));
}

/** Removes a file that may be missing, where `force`. */
export async function rm(path: string | URL, options: { force?: boolean } = {}): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!options.force) throw error;
  }
}

/** Gives a file another name. */
export async function rename(from: string | URL, to: string | URL): Promise<void> {
  await call('rename', nameOf(from), nameOf(to));
}

/** Copies a file. */
export async function copyFile(from: string | URL, to: string | URL): Promise<void> {
  await writeFile(to, await readFile(from));
}

/** Throws where there is no such file. */
export async function access(path: string | URL): Promise<void> {
  await call('stat', nameOf(path));
}

/** The folder has no directories of its own: a name may hold slashes, so there is nothing to make. */
export async function mkdir(): Promise<undefined> {
  return undefined;
}

function nameOf(path: unknown): string {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    const error = new TypeError(
      `The "path" argument must be of type string or an instance of URL. Received ${typeof path}`,
    );
    throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
  }
  return typeof path === 'string' ? path : decodeURIComponent(path.pathname);
}

async function bytesOf(data: unknown, encoding: Encoding | null | undefined): Promise<Uint8Array> {
  if (typeof data === 'string') return new Uint8Array(Buffer.from(data, encoding ?? 'utf8'));
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  if (data instanceof ArrayBuffer || data instanceof Blob || data instanceof ReadableStream) {
    return new Uint8Array(await new Response(data).arrayBuffer());
  }
  if (
    data !== null &&
    typeof data === 'object' &&
    (Symbol.asyncIterator in data || Symbol.iterator in data)
  ) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of data as AsyncIterable<Uint8Array | string>)
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return new Uint8Array(Buffer.concat(chunks));
  }
  const error = new TypeError(
    'The "data" argument must be of type string or an instance of Buffer, TypedArray, DataView, stream or iterable.' +
      ` Received ${data === undefined ? 'undefined' : `type ${typeof data}`}`,
  );
  throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
}
