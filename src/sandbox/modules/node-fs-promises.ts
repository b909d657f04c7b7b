/** `node:fs/promises` over the reader's own folder of files. */
import * as files from './file-calls.ts';
import { watched } from './watched.ts';

export const access = watched('access', files.access);
export const appendFile = watched('appendFile', files.appendFile);
export const copyFile = watched('copyFile', files.copyFile);
export const mkdir = watched('mkdir', files.mkdir);
export const readFile = watched('readFile', files.readFile);
export const readdir = watched('readdir', files.readdir);
export const rename = watched('rename', files.rename);
export const rm = watched('rm', files.rm);
export const stat = watched('stat', files.stat);
export const unlink = watched('unlink', files.unlink);
export const writeFile = watched('writeFile', files.writeFile);

export default {
  access,
  appendFile,
  copyFile,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
};
