import type { Script } from '../parse/tree.ts';
import type { ShellState } from '../run/state.ts';
import type { ShellFiles } from '../shell-files.ts';

/** What words are expanded with. */
export interface Expansion {
  readonly state: ShellState;
  readonly files: ShellFiles;
  /** What a program prints, for `$( )`. */
  readonly capture: (script: Script) => Promise<Uint8Array>;
}
