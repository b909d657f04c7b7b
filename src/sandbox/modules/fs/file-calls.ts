/**
 * What programs do with files: the functions work on the reader's own folder, which the page keeps.
 *
 * @see https://nodejs.org/api/fs.html#promises-api
 */
import type { FileStat } from '../../files/file-folder.ts';
import type { TreeEntry } from '../../files/file-tree.ts';
import { normalizePath } from '../../files/paths.ts';
import { callFolder, mirrored } from './mirror.ts';
import {
  allBytes,
  decoded,
  type Dirent,
  listing,
  type ListOptions,
  nameOf,
  type Options,
  type Path,
  Stats,
  temporaryName,
} from './values.ts';

type Folders = { readonly recursive?: boolean } | number | null;
const isRecursive = (options?: Folders) => typeof options === 'object' && options?.recursive === true;

/** The bytes of a file. */
export async function readBytes(path: Path): Promise<Uint8Array<ArrayBuffer>> {
  return (await callFolder('readFile', nameOf(path))) as Uint8Array<ArrayBuffer>;
}

/** Reads a whole file. */
export async function readFile(path: Path, options?: Options): Promise<Buffer | string> {
  return decoded(await readBytes(path), options);
}

/** Replaces a file; with the flag `a`, adds to its end; with `wx`, makes it only if it does not exist. */
export async function writeFile(path: Path, data: unknown, options?: Options): Promise<void> {
  const flag = typeof options === 'object' ? (options?.flag ?? 'w') : 'w';
  if (flag.includes('x') && (await exists(path))) {
    const error = new Error(`EEXIST: file already exists, open '${nameOf(path)}'`);
    throw Object.assign(error, { errno: -17, code: 'EEXIST', syscall: 'open', path: nameOf(path) });
  }
  await write(flag.startsWith('a') ? 'appendFile' : 'writeFile', path, data, options);
}

/** Adds to the end of a file. */
export async function appendFile(path: Path, data: unknown, options?: Options): Promise<void> {
  await write('appendFile', path, data, options);
}

async function write(method: string, path: Path, data: unknown, options: Options): Promise<void> {
  const bytes = await allBytes(data, options);
  await callFolder(method, nameOf(path), bytes);
  await follow(path);
}

/** Brings the program's own copy of a file up to date. */
async function follow(path: Path): Promise<void> {
  const mirror = mirrored();
  if (!mirror) return;
  const bytes = (await callFolder('readFile', nameOf(path))) as Uint8Array<ArrayBuffer>;
  mirror.files.set(normalizePath(nameOf(path)), { bytes, modified: Date.now() });
}

/** The names in a folder. */
export async function readdir(path: Path, options: ListOptions | Options = {}): Promise<(string | Dirent)[]> {
  const levels = new Map<string, readonly TreeEntry[]>();
  const how = typeof options === 'object' && options !== null ? (options as ListOptions) : {};
  const load = async (folder: string): Promise<void> => {
    const entries = (await callFolder('readdir', folder)) as readonly TreeEntry[];
    levels.set(folder, entries);
    if (!how.recursive) return;
    for (const { name, isDirectory } of entries)
      if (isDirectory) await load(`${folder.replace(/\/$/, '')}/${name}`);
  };
  await load(nameOf(path));
  return listing(nameOf(path), (folder) => levels.get(folder) ?? [], how);
}

/** What is known about a file. */
export async function stat(path: Path): Promise<Stats> {
  return new Stats((await callFolder('stat', nameOf(path))) as FileStat);
}

/** Removes a file. */
export async function unlink(path: Path): Promise<void> {
  await callFolder('unlink', nameOf(path));
  mirrored()?.files.delete(normalizePath(nameOf(path)));
}

/** Removes an empty folder. */
export async function rmdir(path: Path): Promise<void> {
  await callFolder('rmdir', nameOf(path));
}

/** Removes a file or, where `recursive`, a folder. Where `force`, it may be missing. */
export async function rm(
  path: Path,
  { force = false, recursive = false }: { force?: boolean; recursive?: boolean } = {},
): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (force) return undefined;
    throw error;
  });
  if (!found) return;
  if (!found.isDirectory()) return unlink(path);
  if (!recursive) {
    const error = new Error(`Path is a directory: rm returned EISDIR (is a directory) ${nameOf(path)}`);
    throw Object.assign(error, { code: 'ERR_FS_EISDIR' });
  }
  await callFolder('removeAll', nameOf(path));
  const folder = normalizePath(nameOf(path));
  const files = mirrored()?.files;
  for (const name of files?.keys() ?? []) if (name.startsWith(`${folder}/`)) files?.delete(name);
}

/** Gives a file another name. */
export async function rename(from: Path, to: Path): Promise<void> {
  await callFolder('rename', nameOf(from), nameOf(to));
  const files = mirrored()?.files;
  const file = files?.get(normalizePath(nameOf(from)));
  if (!file) return;
  files?.delete(normalizePath(nameOf(from)));
  files?.set(normalizePath(nameOf(to)), file);
}

/** Copies a file. */
export async function copyFile(from: Path, to: Path): Promise<void> {
  await write('writeFile', to, await readBytes(from), undefined);
}

/** Throws where there is no such file. */
export async function access(path: Path): Promise<void> {
  await stat(path);
}

/** Makes a folder. */
export async function mkdir(path: Path, options?: Folders): Promise<string | undefined> {
  const made = (await callFolder('mkdir', nameOf(path), isRecursive(options))) as string | undefined;
  const mirror = mirrored();
  mirror?.tree.make(nameOf(path), true, [...mirror.files.keys()]);
  return made;
}

/** Makes a folder with a new name. */
export async function mkdtemp(prefix: string): Promise<string> {
  const name = temporaryName(prefix);
  await mkdir(name);
  return name;
}

async function exists(path: Path): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
