import type { WritableOptions } from 'node:stream';
import { Readable, Writable } from '../stream/streams.ts';
import { appendFile, readBytes, stat, writeFile } from './file-calls.ts';
import { encodingOf, nameOf, type Path } from './values.ts';

interface ReadOptions {
  readonly start?: number;
  /** The position of the last byte. */
  readonly end?: number;
  readonly encoding?: BufferEncoding;
  readonly highWaterMark?: number;
  readonly signal?: AbortSignal;
}

/** @see https://nodejs.org/api/fs.html#class-fsreadstream */
export class ReadStream extends Readable {
  readonly path: string;
  bytesRead = 0;

  constructor(path: Path, options: ReadOptions) {
    const { start = 0, end = Infinity, highWaterMark = 65_536, encoding, signal } = options;
    let left: Uint8Array<ArrayBuffer> | undefined;
    super({
      highWaterMark,
      ...(encoding && { encoding }),
      ...(signal && { signal }),
      construct: (callback) => {
        readBytes(path).then(
          (bytes) => {
            left = bytes.subarray(start, end + 1);
            this.emit('open', 3);
            this.emit('ready');
            callback();
          },
          (error: unknown) => callback(error as Error),
        );
      },
      read: () => {
        const chunk = left?.subarray(0, highWaterMark) ?? new Uint8Array();
        left = left?.subarray(chunk.length);
        this.bytesRead += chunk.length;
        this.push(chunk.length > 0 ? Buffer.from(chunk) : null);
      },
    });
    this.path = nameOf(path);
  }
}

interface WriteOptions {
  readonly flags?: string;
  readonly encoding?: BufferEncoding;
  readonly highWaterMark?: number;
  readonly signal?: AbortSignal;
}

/** @see https://nodejs.org/api/fs.html#class-fswritestream */
export class WriteStream extends Writable {
  readonly path: string;
  bytesWritten = 0;

  constructor(path: Path, { flags = 'w', encoding, highWaterMark, signal }: WriteOptions) {
    const chunks: Uint8Array[] = [];
    const settle = (work: Promise<unknown>, callback: (error?: Error | null) => void, opened = false) =>
      void work.then(
        () => {
          if (opened) for (const event of ['open', 'ready']) this.emit(event, 3);
          callback();
        },
        (error: unknown) => callback(error as Error),
      );
    const options: WritableOptions = {
      ...(encoding && { defaultEncoding: encoding }),
      ...(highWaterMark !== undefined && { highWaterMark }),
      ...(signal && { signal }),
      construct: (callback) => settle(open(path, flags), callback, true),
      write: (chunk: Uint8Array, _, callback) => {
        this.bytesWritten += chunk.length;
        chunks.push(chunk);
        callback();
      },
      // The page keeps whole files, so the chunks are written when all of them are there.
      final: (callback) => settle(appendFile(path, Buffer.concat(chunks)), callback),
    };
    super(options);
    this.path = nameOf(path);
  }
}

/** As in Node, the file exists, and is empty, as soon as it is opened. */
async function open(path: Path, flag: string): Promise<void> {
  if (!flag.startsWith('a')) await writeFile(path, new Uint8Array(), { flag });
  else if (!(await stat(path).catch(() => undefined))) await writeFile(path, new Uint8Array());
}

/** @see https://nodejs.org/api/fs.html#fscreatereadstreampath-options */
export const createReadStream = (path: Path, options: ReadOptions | BufferEncoding = {}): ReadStream =>
  new ReadStream(path, withEncoding(options));

/** @see https://nodejs.org/api/fs.html#fscreatewritestreampath-options */
export const createWriteStream = (path: Path, options: WriteOptions | BufferEncoding = {}): WriteStream =>
  new WriteStream(path, withEncoding(options));

function withEncoding<Given extends object>(options: Given | BufferEncoding): Given {
  if (typeof options !== 'string') return options;
  return { encoding: encodingOf(options) } as Given;
}
