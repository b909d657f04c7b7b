/** `node:fs/promises` over the reader's own folder of files. */
import { watched } from '../watched.ts';
import * as files from './file-calls.ts';

export const access = watched('access', files.access);
export const appendFile = watched('appendFile', files.appendFile);
export const copyFile = watched('copyFile', files.copyFile);
export const mkdir = watched('mkdir', files.mkdir);
export const mkdtemp = watched('mkdtemp', files.mkdtemp);
export const readFile = watched('readFile', files.readFile);
export const readdir = watched('readdir', files.readdir);
export const rename = watched('rename', files.rename);
export const rm = watched('rm', files.rm);
export const rmdir = watched('rmdir', files.rmdir);
export const stat = watched('stat', files.stat);
export const lstat = watched('lstat', files.stat);
export const unlink = watched('unlink', files.unlink);
export const writeFile = watched('writeFile', files.writeFile);
export const constants = { COPYFILE_EXCL: 1, F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 } as const;

export default {
  access,
  appendFile,
  constants,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
  writeFile,
};
