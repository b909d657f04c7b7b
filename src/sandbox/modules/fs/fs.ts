/** `node:fs` over the reader's own folder of files. */
import { beforeStart } from '../run-globals.ts';
import * as calls from './file-calls.ts';
import { openMirror } from './mirror.ts';
import promises, { constants } from './promises.ts';
import * as streams from './streams.ts';
import * as sync from './sync.ts';
import { Dirent, Stats } from './values.ts';

beforeStart(openMirror);

type Callback = (error: unknown, value?: unknown) => void;

/** Turns a function that answers a promise into one that takes a callback last. */
const withCallback =
  (action: (...args: never[]) => Promise<unknown>) =>
  (...args: unknown[]): void => {
    const callback = args.pop();
    if (typeof callback !== 'function') {
      const message = `The "cb" argument must be of type function. Received ${callback === undefined ? 'undefined' : `type ${typeof callback}`}`;
      throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
    }
    // An error that the callback throws is the program's own, and not a rejection.
    const done: Callback = (error, value) => setImmediate(() => (callback as Callback)(error, value));
    action(...(args as never[])).then(
      (value) => done(null, value),
      (error: unknown) => done(error),
    );
  };

export const access = withCallback(calls.access);
export const appendFile = withCallback(calls.appendFile);
export const copyFile = withCallback(calls.copyFile);
export const lstat = withCallback(calls.stat);
export const mkdir = withCallback(calls.mkdir);
export const mkdtemp = withCallback(calls.mkdtemp);
export const readFile = withCallback(calls.readFile);
export const readdir = withCallback(calls.readdir);
export const rename = withCallback(calls.rename);
export const rm = withCallback(calls.rm);
export const rmdir = withCallback(calls.rmdir);
export const stat = withCallback(calls.stat);
export const unlink = withCallback(calls.unlink);
export const writeFile = withCallback(calls.writeFile);
export const { createReadStream, createWriteStream, ReadStream, WriteStream } = streams;
export const {
  accessSync,
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} = sync;
/** There are no links. @alias */
export const lstatSync = statSync;
export { constants, Dirent, promises, Stats };

export default {
  access,
  accessSync,
  appendFile,
  appendFileSync,
  constants,
  copyFile,
  copyFileSync,
  createReadStream,
  createWriteStream,
  Dirent,
  existsSync,
  lstat,
  lstatSync,
  mkdir,
  mkdirSync,
  mkdtemp,
  mkdtempSync,
  promises,
  readFile,
  readFileSync,
  readdir,
  readdirSync,
  ReadStream,
  rename,
  renameSync,
  rm,
  rmSync,
  rmdir,
  rmdirSync,
  stat,
  Stats,
  statSync,
  unlink,
  unlinkSync,
  writeFile,
  writeFileSync,
  WriteStream,
};
