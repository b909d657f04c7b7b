const texts = {
  EEXIST: [-17, 'file already exists'],
  EISDIR: [-21, 'illegal operation on a directory'],
  ENOENT: [-2, 'no such file or directory'],
  ENOTDIR: [-20, 'not a directory'],
  ENOTEMPTY: [-39, 'directory not empty'],
} as const;

/**
 * What Node throws where a file is not what a program takes it for. The `help` at the end of the message is not Node's.
 *
 * @see https://nodejs.org/api/errors.html#class-systemerror
 */
export function systemError(code: keyof typeof texts, call: string, path: string, help?: string): Error {
  const [errno, text] = texts[code];
  const message = `${code}: ${text}, ${call} '${path}'${help === undefined ? '' : `. ${help}`}`;
  return Object.assign(new Error(message), { errno, code, syscall: call, path });
}
