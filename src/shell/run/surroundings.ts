import type { Commands } from '../command.ts';
import type { Script } from '../parse/tree.ts';
import type { ShellFiles } from '../shell-files.ts';
import { nowhere, type Streams } from './redirected.ts';
import type { ShellState } from './state.ts';

/** What programs run with. */
export interface Surroundings {
  readonly commands: Commands;
  readonly files: ShellFiles;
  readonly state: ShellState;
  readonly signal: AbortSignal;
  /** Tells a person what to do, beside an error. */
  readonly hint: (text: string) => void;
  /** Whether somebody asks how it ends, so that `set -e` lets it fail. */
  readonly isTested?: boolean;
  /** How many loops there are around it, which `break` may end. */
  readonly loops?: number;
  /** The line of all that runs, where a program is none of its own: as in `eval`, and `trap`. */
  readonly line?: number;
  /** Waited for now and then, in the place of a moment for other tasks. */
  readonly rest?: () => Promise<void>;
  /** Runs what is in a command. */
  readonly runScript: (script: Script, streams: Streams, with_: Surroundings) => Promise<number>;
}

/** Who wants to see no errors wants no advice about them, either. */
export function tellHint(hint: string | undefined, { stderr }: Streams, with_: Surroundings): void {
  if (hint !== undefined && stderr !== nowhere) with_.hint(hint);
}
