import type { Frame } from '../messages.ts';

/** Opens and closes a place in compiled code that the page is to map: `…12:5…`. Private-use code points. */
export const placeMarks = ['\uE0F0', '\uE0F1'] as const;

const address = /(?:([^\s(@]+)\s*[(@]\s*)?(blob:[^\s)]+):(\d+):(\d+)\)?/;
let names: Readonly<Record<string, string>> = {};

/**
 * Sets the names of the program's files by their addresses, so that frames of the program can be told from those of modules
 * and the runtime.
 */
export function setProgramFiles(files: Readonly<Record<string, string>>): void {
  names = files;
}

/** The name of the program's file at an address, or `undefined` when it is not the program's. */
function fileAt(url: string | undefined): string | undefined {
  return url === undefined ? undefined : names[url];
}

/** The frames of a stack that lie in the reader's program. Reads V8's, SpiderMonkey's and WebKit's forms. */
export function programFrames(stack: string): readonly Frame[] {
  return stack.split('\n').flatMap((line) => {
    const match = address.exec(line);
    const file = fileAt(match?.[2]);
    if (!match || file === undefined) return [];
    const name = match[1] === 'async' ? undefined : match[1];
    return [{ name, file, line: Number(match[3]), column: Number(match[4]) }];
  });
}

/** Keeps only the frames of the reader's program in a printed stack, their places marked for the page to map. */
export function cleanStack(text: string): string {
  if (!text.includes('blob:')) return text;
  return text
    .split('\n')
    .flatMap((line) => {
      const match = address.exec(line);
      if (!match) return [line];
      const [open, close] = placeMarks;
      const file = fileAt(match[2]);
      const place = `${file}:${open}${match[3]}:${match[4]}${close}`;
      if (file !== undefined) return [line.replace(`${match[2]}:${match[3]}:${match[4]}`, place)];
      // A frame of a module or of the runtime is dropped, except for what may open the error's properties (`… {`).
      return /\{\s*$/.test(line) ? [' {'] : [];
    })
    .join('\n')
    .replaceAll('\n {', ' {');
}
