import type { Trouble } from '#connections';
import type { Program } from '#sandbox';
import type { ExerciseKind } from '../exercise/kinds.ts';
import type { Goal } from '../goal/goal.ts';

/** What the build knows of a block, and puts into its page. */
export interface BlockData {
  /** Unique on the site, and the same in every build: `lessons/first-requests/upload.ts`. */
  readonly id: string;
  /** The name of the account that the block’s programs work on: its lesson’s. */
  readonly accountName: string;
  /** The file's name as the reader sees it: `upload.ts`. */
  readonly fileName: string;
  readonly source: string;
  /** The compiled program. Of one in Python, which is `source` itself, the code is left out. */
  readonly program: Program;
  /** The states of the code that a presenter steps through, after `source`. Empty on a lesson's page. */
  readonly steps: readonly string[];
  readonly exercise?: {
    /** `lessons/first-requests/store-a-picture` */
    readonly id: string;
    readonly solution: string;
    readonly kind: ExerciseKind;
    /** What the solution leads to. */
    readonly goal: Goal;
    /** Whether it can be done in Python, too. */
    readonly hasPython?: boolean;
    /** The faults and conditions that its runs have to survive. */
    readonly trouble?: Trouble;
  };
}

/** The id of an exercise's block where it is shown in Python: what is written in each language is kept apart. */
export function idInPython(id: string): string {
  return id.replace(/\.ts$/, '.py');
}

/** Reads the data that stands in a block's markup. */
export function readBlockData(block: Element): BlockData {
  const script = block.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script?.textContent ?? '') as BlockData;
}
