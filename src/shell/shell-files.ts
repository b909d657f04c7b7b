import { folderOf } from './paths.ts';

/** The reader's folder, by paths from its top. Errors have Node's codes, such as `ENOENT`. */
export interface FolderAccess {
  readFile(path: string): Promise<Uint8Array<ArrayBuffer>>;
  writeFile(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  readdir(path: string): Promise<readonly { readonly name: string }[]>;
  mkdir(path: string, recursive: boolean): Promise<unknown>;
  rmdir(path: string): Promise<void>;
  stat(path: string): Promise<FileFacts>;
  unlink(path: string): Promise<void>;
  removeAll(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

/** What is known of a file. */
export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly isDirectory: boolean;
}

/** A file that cannot be used as it was asked for, in the words of a shell. */
export class FileProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'FileProblem';
    this.code = code;
  }
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EISDIR: 'Is a directory',
  ENOTDIR: 'Not a directory',
  EEXIST: 'File exists',
  ENOTEMPTY: 'Directory not empty',
  ENOSPC: 'No space left on device. Delete files or objects that you no longer need',
  EACCES: 'Permission denied',
};

/** How much of `/dev/zero` is read where nobody says how much. */
const zeros = 16 * 1024 ** 2;

/** The files that a shell sees: the reader's own, in its home, and a few devices. Paths are whole ones. */
export class ShellFiles {
  readonly #folder: FolderAccess;

  constructor(folder: FolderAccess) {
    this.#folder = folder;
  }

  /** @param most Bytes, of which no more have to be read. */
  async read(path: string, most = zeros): Promise<Uint8Array<ArrayBuffer>> {
    if (path === '/dev/null') return new Uint8Array();
    if (path === '/dev/zero') return new Uint8Array(most);
    return this.#do(path, (name) => this.#folder.readFile(name));
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    if (path === '/dev/null') return;
    await this.#do(path, async (name) => {
      if (name === '') throw new FileProblem('EISDIR', words.EISDIR ?? '');
      if (await this.isFolder(path)) throw new FileProblem('EISDIR', words.EISDIR ?? '');
      await this.#folder.writeFile(name, new Uint8Array(bytes));
    });
  }

  async append(path: string, bytes: Uint8Array): Promise<void> {
    if (path === '/dev/null') return;
    const before = (await this.facts(path)) ? await this.read(path) : new Uint8Array();
    const whole = new Uint8Array(before.length + bytes.length);
    whole.set(before);
    whole.set(bytes, before.length);
    await this.write(path, whole);
  }

  /** What is known of it; `undefined` where nothing has this path. */
  async facts(path: string): Promise<FileFacts | undefined> {
    if (['/', '/home', '/dev'].includes(path)) return { size: 4_096, modified: 0, isDirectory: true };
    if (path.startsWith('/dev/')) return { size: 0, modified: 0, isDirectory: false };
    try {
      return await this.#do(path, (name) => this.#folder.stat(name));
    } catch (error) {
      if (error instanceof FileProblem && ['ENOENT', 'ENOTDIR'].includes(error.code)) return undefined;
      throw error;
    }
  }

  async isFolder(path: string): Promise<boolean> {
    return (await this.facts(path))?.isDirectory === true;
  }

  /** The names in a folder, in order. */
  async list(path: string): Promise<readonly string[]> {
    if (path === '/') return ['dev', 'home'];
    if (path === '/home') return ['reader'];
    if (path === '/dev') return ['null', 'zero'];
    const entries = await this.#do(path, (name) => this.#folder.readdir(name));
    return entries.map(({ name }) => name).sort();
  }

  makeFolder(path: string, withParents: boolean): Promise<unknown> {
    return this.#do(path, (name) => this.#folder.mkdir(name, withParents));
  }

  removeFolder(path: string): Promise<void> {
    return this.#do(path, (name) => this.#folder.rmdir(name));
  }

  /** Removes a folder with all that is in it. */
  removeAll(path: string): Promise<void> {
    return this.#do(path, (name) => this.#folder.removeAll(name));
  }

  remove(path: string): Promise<void> {
    return this.#do(path, (name) => this.#folder.unlink(name));
  }

  rename(from: string, to: string): Promise<void> {
    return this.#do(from, (name) => this.#do(to, (other) => this.#folder.rename(name, other)));
  }

  /** Does something with a path inside the reader's folder. What fails there fails in a shell's words. */
  async #do<T>(path: string, work: (name: string) => Promise<T>): Promise<T> {
    if (path !== folderOf.home && !path.startsWith(`${folderOf.home}/`))
      throw new FileProblem('ENOENT', words.ENOENT ?? '');
    try {
      return await work(path.slice(folderOf.home.length + 1));
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw new FileProblem(code, words[code] ?? (error instanceof Error ? error.message : String(error)));
    }
  }
}
