import { normalizePath, parentOf } from './paths.ts';
import { systemError } from './system-error.ts';

/** A name in a folder. */
export interface TreeEntry {
  readonly name: string;
  readonly isDirectory: boolean;
}

/**
 * The folders of a flat set of files whose names may hold slashes, as Node has them: a folder exists when it was made, or
 * when a file is in it. Knows nothing of what is in the files.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export class FileTree {
  /** The folders that were made and may be empty. Programs find `tmp` for their temporary files. */
  readonly #made = new Set(['tmp']);

  isDirectory(path: string, names: readonly string[]): boolean {
    const folder = normalizePath(path);
    return folder === '' || this.#made.has(folder) || names.some((name) => name.startsWith(`${folder}/`));
  }

  /** Throws where a file cannot be written, because its folder does not exist, or a folder has its name. */
  checkWritable(call: string, path: string, names: readonly string[]): void {
    const parent = parentOf(normalizePath(path));
    if (names.includes(parent)) throw systemError('ENOTDIR', call, path);
    if (!this.isDirectory(parent, names)) {
      throw systemError('ENOENT', call, path, `There is no folder '${parent}' yet: mkdir() makes it.`);
    }
    if (this.isDirectory(path, names)) throw systemError('EISDIR', call, path);
  }

  /** Makes a folder; where `recursive`, also the folders that it is in. Answers the first that was made. */
  make(path: string, recursive: boolean, names: readonly string[]): string | undefined {
    const folder = normalizePath(path);
    if (names.includes(folder)) throw systemError('EEXIST', 'mkdir', path);
    if (this.isDirectory(folder, names)) {
      if (recursive) return undefined;
      throw systemError('EEXIST', 'mkdir', path);
    }
    const parent = parentOf(folder);
    let first: string | undefined;
    if (recursive) first = this.make(parent, true, names);
    else if (!this.isDirectory(parent, names)) throw systemError('ENOENT', 'mkdir', path);
    this.#made.add(folder);
    return recursive ? (first ?? `/${folder}`) : undefined;
  }

  /** Removes an empty folder. */
  remove(path: string, names: readonly string[]): void {
    const folder = normalizePath(path);
    if (!this.isDirectory(folder, names)) {
      throw systemError(names.includes(folder) ? 'ENOTDIR' : 'ENOENT', 'rmdir', path);
    }
    if (this.list(path, names).length > 0) throw systemError('ENOTEMPTY', 'rmdir', path);
    this.#made.delete(folder);
  }

  /** Forgets a folder and all folders in it. */
  forget(path: string): void {
    const folder = normalizePath(path);
    for (const made of this.#made)
      if (made === folder || made.startsWith(`${folder}/`)) this.#made.delete(made);
  }

  /** What is in a folder, in order. */
  list(path: string, names: readonly string[]): readonly TreeEntry[] {
    const folder = normalizePath(path);
    if (names.includes(folder)) throw systemError('ENOTDIR', 'scandir', path);
    if (!this.isDirectory(folder, names)) throw systemError('ENOENT', 'scandir', path);
    const prefix = folder === '' ? '' : `${folder}/`;
    const entries = new Map<string, boolean>();
    // The next part of a name is a folder where more comes after it.
    const made = [...this.#made].filter((one) => one !== 'tmp').map((one) => `${one}/`);
    for (const name of [...names, ...made]) {
      if (!name.startsWith(prefix) || name === prefix) continue;
      const rest = name.slice(prefix.length);
      const [first = ''] = rest.split('/');
      entries.set(first, rest.includes('/') || entries.get(first) === true);
    }
    return [...entries]
      .map(([name, isDirectory]) => ({ name, isDirectory }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
