/** What `stat` tells of a file. */
export interface FileStat {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Where a folder's files are kept. */
export interface FileStore {
  get(name: string): Promise<StoredFile | undefined>;
  set(name: string, file: StoredFile): Promise<void>;
  delete(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** A file as it is kept. */
export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/**
 * The reader's own folder: what `node:fs/promises` reads and writes. Flat, with names that may hold slashes.
 * Errors carry Node's codes and read as Node's do.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function createFileFolder(store: FileStore, clock: () => number = Date.now) {
  const read = async (call: string, path: string): Promise<StoredFile> => {
    const file = await store.get(normalize(path));
    if (!file) throw await notFound(call, path);
    return file;
  };
  const write = (path: string, bytes: Uint8Array<ArrayBuffer>) =>
    store.set(normalize(path), { bytes, modified: clock() });
  const notFound = async (call: string, path: string) => {
    const names = await store.names();
    const there = names.length > 0 ? `Your files here are: ${names.join(', ')}.` : 'You have no files here.';
    return systemError('ENOENT', `no such file or directory, ${call} '${path}'. ${there}`);
  };

  return {
    readFile: async (path: string) => (await read('open', path)).bytes,
    writeFile: async (path: string, bytes: Uint8Array<ArrayBuffer>) => write(path, bytes),
    appendFile: async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
      const before = (await store.get(normalize(path)))?.bytes ?? new Uint8Array();
      const whole = new Uint8Array(before.length + bytes.length);
      whole.set(before);
      whole.set(bytes, before.length);
      await write(path, whole);
    },
    readdir: async (path: string) => {
      const prefix = normalize(path) === '' ? '' : `${normalize(path)}/`;
      const below = (await store.names()).filter((name) => name.startsWith(prefix));
      if (below.length === 0 && prefix !== '') throw await notFound('scandir', path);
      return [...new Set(below.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))].sort();
    },
    stat: async (path: string): Promise<FileStat> => {
      const { bytes, modified } = await read('stat', path);
      return { size: bytes.length, modified };
    },
    unlink: async (path: string) => {
      await read('unlink', path);
      await store.delete(normalize(path));
    },
    rename: async (from: string, to: string) => {
      await store.set(normalize(to), await read('rename', from));
      await store.delete(normalize(from));
    },
  };
}

/** The folder as it is lent to a run. */
export type FileFolder = ReturnType<typeof createFileFolder>;

/** `./a//b/../c` and `/a/c` are the file `a/c`. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function systemError(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}
