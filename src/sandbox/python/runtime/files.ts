import type { StoredFile } from '../../files/file-folder.ts';
import { normalizePath } from '../../files/paths.ts';
import type { FileSystem, OpenFile } from './interpreter.ts';
import type { Way } from './way.ts';

/** The folder of the reader's files, as Python sees it. */
export const home = '/home/reader';

/** Of the flags of an open file: whether it may be written. */
const writable = 3;

/**
 * Brings the reader's files into the interpreter, and has the page's folder follow what becomes of them there: at once, so
 * that what is closed is kept even where the program is stopped. To be called before the program's first line.
 *
 * @returns Resolves when the page's folder has all that was written.
 * @see https://emscripten.org/docs/api_reference/Filesystem-API.html
 */
export async function mirrorFiles(fs: FileSystem, { blocks, call }: Way): Promise<() => Promise<void>> {
  const files = (await call('files', 'snapshot')) as readonly (readonly [string, StoredFile])[];
  for (const [name, { bytes, modified }] of files) {
    const path = `${home}/${name}`;
    fs.mkdirTree(path.replace(/\/[^/]*$/, ''));
    fs.writeFile(path, bytes);
    fs.utime(path, modified, modified);
  }
  let written: Promise<unknown> = Promise.resolve();
  const follow = (method: string, ...parameters: unknown[]) => {
    const tell = () => call('files', method, ...parameters);
    if (blocks) tryTo(tell);
    else written = written.then(tell).catch(() => undefined);
  };
  /** The name of a file in the reader's folder; `undefined` for one elsewhere, such as in `/tmp`. */
  const nameOf = (path: unknown): string | undefined => {
    if (typeof path !== 'string') return undefined;
    const whole = `/${normalizePath(path.startsWith('/') ? path : `${fs.cwd()}/${path}`)}`;
    return whole.startsWith(`${home}/`) ? whole.slice(home.length + 1) : undefined;
  };
  const send = (name: string) => follow('writeFile', name, fs.readFile(`${home}/${name}`));
  /** Calls `tell` with the names of what a function of the file system has changed, after each call. */
  const after = (method: keyof FileSystem, tell: (...names: readonly (string | undefined)[]) => void) => {
    const original = fs[method].bind(fs) as (...parameters: unknown[]) => unknown;
    Object.assign(fs, {
      [method]: (...parameters: unknown[]) => {
        const names = parameters.map(nameOf);
        const answer = original(...parameters);
        tell(...names);
        return answer;
      },
    });
  };

  after('unlink', (name) => name !== undefined && follow('unlink', name));
  after('rmdir', (name) => name !== undefined && follow('rmdir', name));
  after('mkdir', (name) => name !== undefined && follow('mkdir', name, true));
  after('truncate', (name) => name !== undefined && send(name));
  after('rename', (from, to) => {
    if (from !== undefined && to !== undefined) follow('rename', from, to);
    else if (from !== undefined) follow('unlink', from);
    else if (to !== undefined) send(to);
  });
  const close = fs.close.bind(fs);
  fs.close = (file: OpenFile) => {
    const name = nameOf(file.path);
    close(file);
    if (name !== undefined && (file.flags & writable) !== 0 && fs.analyzePath(`${home}/${name}`).exists)
      send(name);
  };
  return async () => {
    await written;
  };
}

/** Does what may fail: the folder of the page stays as it is then. */
function tryTo(action: () => unknown): void {
  try {
    action();
  } catch {
    // As where it is done later.
  }
}
