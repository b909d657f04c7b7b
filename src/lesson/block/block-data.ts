import type { Trouble } from '#connections';
import type { Program } from '#sandbox';
import type { ExerciseKind } from '../exercise/kinds.ts';
import type { Goal } from '../goal/goal.ts';

/** What the build knows of a block and its page carries along. */
export interface BlockData {
  /** Unique on the site and steady over builds: `lessons/first-requests/upload.ts`. */
  readonly id: string;
  /** The name of the account that the block’s programs work on: its lesson’s. */
  readonly accountName: string;
  /** What the reader is shown of the file's place: `upload.ts`. */
  readonly fileName: string;
  readonly source: string;
  readonly program: Program;
  /** The states of the code that a presenter goes through, after `source`. Empty on a page. */
  readonly steps: readonly string[];
  readonly exercise?: {
    /** `lessons/first-requests/store-a-picture` */
    readonly id: string;
    readonly solution: string;
    readonly kind: ExerciseKind;
    /** What the solution leads to. */
    readonly goal: Goal;
    /** What its runs are to survive. */
    readonly trouble?: Trouble;
  };
}

/** Reads the data that stands in a block's markup. */
export function readBlockData(block: Element): BlockData {
  const script = block.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script?.textContent ?? '') as BlockData;
}
