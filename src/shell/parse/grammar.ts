import type { ReadScript } from './read-word.ts';
import type { Reader } from './reader.ts';
import type { Command, Redirect, Script, Word } from './tree.ts';

/** What the parts of a program are read with, which may hold each other. */
export interface Grammar {
  readonly reader: Reader;
  /** The program inside of `$( )`, and past its `)`. */
  readonly readScript: ReadScript;
  /** Lists up to something that cannot begin one. */
  script(): Script;
  /** Lists, one at least, up to a word that closes them, and past it. */
  body(closer: string): Script;
  command(): Command;
  /** Past blanks, the word that begins there; `undefined` where none does. */
  word(): Word | undefined;
  redirect(): Redirect | undefined;
  /** Goes past a word that has a meaning of its own where a command may begin. */
  keyword(word: string): boolean;
  /** Goes past blanks, comments and line feeds. */
  skipLines(): void;
}
