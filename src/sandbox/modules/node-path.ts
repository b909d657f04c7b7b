/** `node:path` in its POSIX form, the only one that object keys and the reader's folder know. */
import path from 'path-browserify';

export const {
  basename,
  dirname,
  extname,
  format,
  isAbsolute,
  join,
  normalize,
  parse,
  relative,
  resolve,
  sep,
} = path;
export const posix = path;
export default path;
