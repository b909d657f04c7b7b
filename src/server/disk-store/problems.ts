import { UsageError } from '../usage-error.ts';

const anew = 'choose another folder with --data';

const folderInTheWay = (dir: string) => `A folder is where ${dir} needs a file. Move it away, or ${anew}.`;
const forbidden = (dir: string) =>
  `${dir} may not be written to by the user who runs this. Give that user the right to, or ${anew}.`;
const full = (dir: string) => `There is no room on the disk of ${dir}. Make some, or ${anew}.`;
const broken = (dir: string) =>
  `The database in ${dir} is broken. Put a copy of tables.sqlite in its place, or ${anew}.`;

/** What is wrong when a system call fails, and what to do, by the code of its error. */
const ofFiles: Readonly<Record<string, (dir: string) => string>> = {
  ENOTDIR: (dir) => `${dir} cannot be a folder: it is a file, or lies in one. Name a folder with --data.`,
  EEXIST: (dir) => `${dir} is a file, or has one where it needs a folder. Move it away, or ${anew}.`,
  EISDIR: folderInTheWay,
  ERR_FS_EISDIR: folderInTheWay,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (dir) => `${dir} is on a disk that can only be read. Name a folder on another one with --data.`,
  ENOENT: (dir) => `${dir} cannot be made, or has gone. Name a folder that can be with --data.`,
  ENAMETOOLONG: (dir) => `${dir} is too long a name for a folder. Name another one with --data.`,
  ELOOP: (dir) => `${dir} is a link that leads to itself. Name a folder with --data.`,
  ENOSPC: full,
  EDQUOT: (dir) => `There is no room left for this user on the disk of ${dir}. Make some, or ${anew}.`,
  EMFILE: () => 'This process may not open as many files as it needs. Raise the limit (ulimit -n).',
};

/** The same, by SQLite's codes. https://sqlite.org/rescode.html */
const ofTables: Readonly<Record<number, (dir: string) => string>> = {
  1: broken,
  3: forbidden,
  5: (dir) => `${dir} is in use by another process. Stop that one, or ${anew}.`,
  8: (dir) =>
    `The database in ${dir} can only be read. Give the user who runs this the right to write, or ${anew}.`,
  10: (dir) => `The disk of ${dir} cannot be read or written. Look after it, or ${anew}.`,
  11: broken,
  13: full,
  14: (dir) =>
    `The database in ${dir} cannot be opened. Look whether tables.sqlite there is a file, or ${anew}.`,
  26: broken,
};

/** What failed in a store's folder, in one line that says what to do; `undefined` if the disk did not fail. */
export function diskProblem(error: unknown, dir: string): string | undefined {
  if (error instanceof UsageError) return error.message;
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  // The lower byte is the code; the bits above it only refine it.
  if (typeof errcode === 'number') return (ofTables[errcode & 0xff] ?? broken)(dir);
  return typeof code === 'string' ? ofFiles[code]?.(dir) : undefined;
}

/** Whatever keeps a store from being opened, as an error for the person who starts the server, who can put it right. */
export function asUsage(error: unknown, dir: string): UsageError {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new UsageError(
    diskProblem(error, dir) ?? `${dir} cannot be used: ${line} Choose another folder with --data.`,
    { cause: error },
  );
}
