/** Working with names that have slashes in them, such as an object's key. */
declare module 'node:path' {
  interface ParsedPath {
    root: string;
    dir: string;
    base: string;
    ext: string;
    name: string;
  }

  interface Path {
    /** `/`. */
    readonly sep: '/';
    readonly delimiter: ':';
    /** The last part: `basename('photos/profile/john.png')` is `john.png`. `suffix` is left out when it ends so. */
    basename(path: string, suffix?: string): string;
    /** All but the last part: `dirname('photos/profile/john.png')` is `photos/profile`. */
    dirname(path: string): string;
    /** From the last dot on: `extname('john.png')` is `.png`. */
    extname(path: string): string;
    format(parts: Partial<ParsedPath>): string;
    isAbsolute(path: string): boolean;
    /** Puts parts together with slashes: `join('photos', 'profile', 'john.png')`. */
    join(...parts: string[]): string;
    /** Takes `.`, `..` and doubled slashes out. */
    normalize(path: string): string;
    parse(path: string): ParsedPath;
    /** How to get from one path to another. */
    relative(from: string, to: string): string;
    /** An absolute path, from right to left. */
    resolve(...parts: string[]): string;
    readonly posix: Path;
  }

  const path: Path;
  export default path;
  export const {
    sep,
    delimiter,
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
    posix,
  }: Path;
}
