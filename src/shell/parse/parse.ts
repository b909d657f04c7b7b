import { Parser } from './parser.ts';
import { Reader } from './reader.ts';
import type { Script } from './tree.ts';

/**
 * Reads a program of the shell.
 *
 * @throws ShellSyntaxError where it cannot be read, or ends too early.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function parse(text: string): Script {
  return new Parser(new Reader(text.replaceAll('\r\n', '\n'))).program();
}
