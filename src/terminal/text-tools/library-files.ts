import type { IFileSystem } from 'just-bash';
import { bytesOf, bytesOfText, type Call, resolvePath, type Sink, textOf } from '#shell';
import { inputFor } from './library-text.ts';

/** The part of a file system that its commands use. */
type LibraryFiles = Pick<
  IFileSystem,
  | ('readFile' | 'readFileBuffer' | 'writeFile' | 'appendFile' | 'exists' | 'stat' | 'lstat' | 'readdir')
  | ('resolvePath' | 'realpath')
> & {
  readonly readFileBytes: (path: string) => Promise<string>;
  readonly readdirWithFileTypes: NonNullable<IFileSystem['readdirWithFileTypes']>;
};

/** How its commands use files. */
interface Use {
  readonly readsBytes: boolean;
  /** What the name of a copy ends with, of each file before it is written. */
  readonly backup?: string | undefined;
}

/** The reader's files, as the library asks for files. */
export function libraryFiles(
  { files, stdout, stderr }: Pick<Call, 'files' | 'stdout' | 'stderr'>,
  { readsBytes, backup }: Use,
): LibraryFiles {
  const sinks: Readonly<Record<string, Sink>> = { '/dev/stdout': stdout, '/dev/stderr': stderr };
  const read = async (path: string) => {
    await stat(path);
    return files.read(path);
  };
  const contentOf = (content: string | Uint8Array, options?: unknown) => {
    if (typeof content !== 'string') return content;
    const encoding =
      typeof options === 'object' && options && 'encoding' in options ? options.encoding : options;
    return encoding === 'binary' || encoding === 'latin1' ? bytesOf(content) : bytesOfText(content);
  };
  const stat = async (path: string) => {
    const facts = await files.facts(path);
    if (!facts)
      throw Object.assign(new Error(`ENOENT: no such file or directory, '${path}'`), { code: 'ENOENT' });
    const { isDirectory, size, modified } = facts;
    const mode = isDirectory ? 0o755 : 0o644;
    return {
      isDirectory,
      isFile: !isDirectory,
      isSymbolicLink: false,
      mode,
      size,
      mtime: new Date(modified),
    };
  };
  const readdir = async (path: string) => [...(await files.list(path))];
  return {
    readFile: async (path) => textOf(await read(path)),
    readFileBytes: async (path) => inputFor(await read(path), readsBytes),
    readFileBuffer: read,
    writeFile: async (path, content, options) => {
      const sink = sinks[path];
      if (sink) {
        sink(contentOf(content, options));
        return;
      }
      if (backup !== undefined) await files.write(path + backup, await read(path));
      await files.write(path, contentOf(content, options));
    },
    appendFile: async (path, content, options) => {
      const sink = sinks[path];
      if (sink) sink(contentOf(content, options));
      else await files.append(path, contentOf(content, options));
    },
    exists: async (path) => (await files.facts(path)) !== undefined,
    ...{ stat, lstat: stat, readdir },
    readdirWithFileTypes: async (path) =>
      Promise.all(
        (await readdir(path)).map(async (name) => ({ name, ...(await stat(resolvePath(path, name))) })),
      ),
    resolvePath,
    realpath: async (path) => path,
  };
}
