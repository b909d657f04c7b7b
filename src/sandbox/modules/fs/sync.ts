/**
 * The synchronous functions on files. They work on the copy of the reader's files within the program; the page follows.
 *
 * @see https://nodejs.org/api/fs.html#synchronous-api
 */
import { type StoredFile, whatIsThere } from '../../files/file-folder.ts';
import { normalizePath } from '../../files/paths.ts';
import { systemError } from '../../files/system-error.ts';
import { type Mirror, mirrored, writeThrough } from './mirror.ts';
import {
  bytesAtOnce,
  decoded,
  type Dirent,
  listing,
  type ListOptions,
  nameOf,
  type Options,
  type Path,
  Stats,
  temporaryName,
  unwritable,
} from './values.ts';

function here(): Mirror & { readonly names: readonly string[] } {
  const mirror = mirrored();
  if (!mirror) throw new Error('The files are not loaded yet.');
  return { ...mirror, names: [...mirror.files.keys()] };
}

function read(call: string, path: Path): StoredFile {
  const { files, tree, names } = here();
  const name = nameOf(path);
  const file = files.get(normalizePath(name));
  if (file) return file;
  if (tree.isDirectory(name, names)) throw systemError('EISDIR', 'read', name);
  throw systemError('ENOENT', call, name, whatIsThere(names));
}

function write(path: Path, bytes: Uint8Array<ArrayBuffer>): void {
  const { files, tree, names } = here();
  tree.checkWritable('open', nameOf(path), names);
  files.set(normalizePath(nameOf(path)), { bytes, modified: Date.now() });
  writeThrough('writeFile', nameOf(path), bytes.slice());
}

export const readFileSync = (path: Path, options?: Options): Buffer | string =>
  decoded(read('open', path).bytes.slice(), options);

export function writeFileSync(path: Path, data: unknown, options?: Options): void {
  const bytes = bytesAtOnce(data, options);
  if (!bytes) throw unwritable(data);
  const flag = typeof options === 'object' ? (options?.flag ?? 'w') : 'w';
  if (flag.includes('x') && existsSync(path)) throw systemError('EEXIST', 'open', nameOf(path));
  if (flag.startsWith('a')) appendFileSync(path, bytes);
  else write(path, bytes);
}

export function appendFileSync(path: Path, data: unknown, options?: Options): void {
  const bytes = bytesAtOnce(data, options);
  if (!bytes) throw unwritable(data);
  const before = here().files.get(normalizePath(nameOf(path)))?.bytes ?? new Uint8Array();
  write(path, new Uint8Array(Buffer.concat([before, bytes])));
}

export function existsSync(path: Path): boolean {
  const { files, tree, names } = here();
  return files.has(normalizePath(nameOf(path))) || tree.isDirectory(nameOf(path), names);
}

export function statSync(path: Path, options: { throwIfNoEntry?: boolean } = {}): Stats | undefined {
  const { tree, names } = here();
  if (options.throwIfNoEntry === false && !existsSync(path)) return undefined;
  const isDirectory = tree.isDirectory(nameOf(path), names);
  if (isDirectory) return new Stats({ size: 4_096, modified: Date.now(), isDirectory });
  const { bytes, modified } = read('stat', path);
  return new Stats({ size: bytes.length, modified, isDirectory });
}

export const accessSync = (path: Path): void => void statSync(path);

export function readdirSync(path: Path, options?: ListOptions | Options): (string | Dirent)[] {
  const { tree, names } = here();
  const how = typeof options === 'object' && options !== null ? (options as ListOptions) : {};
  return listing(nameOf(path), (folder) => tree.list(folder, names), how);
}

export function unlinkSync(path: Path): void {
  read('unlink', path);
  here().files.delete(normalizePath(nameOf(path)));
  writeThrough('unlink', nameOf(path));
}

export function rmdirSync(path: Path): void {
  const { tree, names } = here();
  tree.remove(nameOf(path), names);
  writeThrough('rmdir', nameOf(path));
}

export function rmSync(
  path: Path,
  { force = false, recursive = false }: { force?: boolean; recursive?: boolean } = {},
): void {
  if (force && !existsSync(path)) return;
  const { files, tree, names } = here();
  if (!tree.isDirectory(nameOf(path), names)) {
    unlinkSync(path);
    return;
  }
  if (!recursive) {
    const error = new Error(`Path is a directory: rm returned EISDIR (is a directory) ${nameOf(path)}`);
    throw Object.assign(error, { code: 'ERR_FS_EISDIR' });
  }
  const folder = normalizePath(nameOf(path));
  for (const name of names) if (folder === '' || name.startsWith(`${folder}/`)) files.delete(name);
  tree.forget(folder);
  writeThrough('removeAll', nameOf(path));
}

export function renameSync(from: Path, to: Path): void {
  const { files, tree, names } = here();
  const file = read('rename', from);
  tree.checkWritable('rename', nameOf(to), names);
  files.delete(normalizePath(nameOf(from)));
  files.set(normalizePath(nameOf(to)), file);
  writeThrough('rename', nameOf(from), nameOf(to));
}

export const copyFileSync = (from: Path, to: Path): void => write(to, read('copyfile', from).bytes.slice());

export function mkdirSync(path: Path, options?: { recursive?: boolean } | number): string | undefined {
  const { tree, names } = here();
  const recursive = typeof options === 'object' && options.recursive === true;
  const made = tree.make(nameOf(path), recursive, names);
  writeThrough('mkdir', nameOf(path), true);
  return made;
}

export function mkdtempSync(prefix: string): string {
  const name = temporaryName(prefix);
  mkdirSync(name);
  return name;
}
