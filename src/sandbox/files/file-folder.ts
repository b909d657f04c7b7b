import { FileTree } from './file-tree.ts';
import { normalizePath } from './paths.ts';
import { systemError } from './system-error.ts';

/** What `stat` tells of a file. */
export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly isDirectory: boolean;
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
 * The reader's own folder: what `node:fs/promises` reads and writes. It is flat, with names that may hold slashes; programs
 * see folders in these, and have to make one before they write into it, as in Node. Errors have Node's codes and words.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function createFileFolder(
  store: FileStore,
  clock: () => number = Date.now,
  { needsFolders = true }: { readonly needsFolders?: boolean } = {},
) {
  const tree = new FileTree();
  const read = async (call: string, path: string): Promise<StoredFile> => {
    const name = normalizePath(path);
    const file = await store.get(name);
    if (file) return file;
    const names = await store.names();
    if (call !== 'stat' && tree.isDirectory(name, names)) throw systemError('EISDIR', 'read', path);
    throw systemError('ENOENT', call, path, whatIsThere(names));
  };
  const checkWritable = async (call: string, path: string) => {
    if (needsFolders) tree.checkWritable(call, path, await store.names());
  };
  const write = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    await checkWritable('open', path);
    await store.set(normalizePath(path), { bytes, modified: clock() });
  };
  const isDirectory = async (path: string) => tree.isDirectory(path, await store.names());

  return {
    readFile: async (path: string) => (await read('open', path)).bytes,
    writeFile: write,
    appendFile: async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
      const before = (await store.get(normalizePath(path)))?.bytes ?? new Uint8Array();
      const whole = new Uint8Array(before.length + bytes.length);
      whole.set(before);
      whole.set(bytes, before.length);
      await write(path, whole);
    },
    readdir: async (path: string) => tree.list(path, await store.names()),
    mkdir: async (path: string, recursive: boolean) => tree.make(path, recursive, await store.names()),
    rmdir: async (path: string) => tree.remove(path, await store.names()),
    stat: async (path: string): Promise<FileStat> => {
      if (await isDirectory(path)) return { size: 4_096, modified: clock(), isDirectory: true };
      const { bytes, modified } = await read('stat', path);
      return { size: bytes.length, modified, isDirectory: false };
    },
    unlink: async (path: string) => {
      await read('unlink', path);
      await store.delete(normalizePath(path));
    },
    /** Removes a folder with all that is in it. */
    removeAll: async (path: string) => {
      const folder = normalizePath(path);
      for (const name of await store.names()) if (isWithin(name, folder)) await store.delete(name);
      tree.forget(folder);
    },
    rename: async (from: string, to: string) => {
      if (await isDirectory(from)) {
        const folder = normalizePath(from);
        for (const name of await store.names()) {
          if (!isWithin(name, folder)) continue;
          const file = await store.get(name);
          if (file) await store.set(normalizePath(to) + name.slice(folder.length), file);
          await store.delete(name);
        }
        tree.forget(folder);
        return;
      }
      const file = await read('rename', from);
      await checkWritable('rename', to);
      await store.set(normalizePath(to), file);
      if (normalizePath(to) !== normalizePath(from)) await store.delete(normalizePath(from));
    },
    /** All files, for a program that reads them synchronously. */
    snapshot: async () => {
      const files: [name: string, file: StoredFile][] = [];
      for (const name of await store.names()) {
        const file = await store.get(name);
        if (file) files.push([name, file]);
      }
      return files;
    },
  };
}

/** The folder as it is lent to a run. */
export type FileFolder = ReturnType<typeof createFileFolder>;

const isWithin = (name: string, folder: string) =>
  folder === '' || name === folder || name.startsWith(`${folder}/`);

/** Says which files there are, to somebody who asked for another and may have mistyped its name. */
export function whatIsThere(names: readonly string[]): string {
  return names.length > 0 ? `Your files here are: ${names.join(', ')}.` : 'You have no files here.';
}
