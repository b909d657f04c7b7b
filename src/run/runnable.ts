import type { Trouble } from '#connections';
import type { Compilation, Position, Program, SyntaxProblem } from '#sandbox';
import type { OutputCall } from '#workbench';
import type { FinishedRun } from './run-program.ts';

/** The states of a block's last run, as `data-run-state` says them. */
export type RunState = 'idle' | 'running' | 'done' | 'failed' | 'stopped';

/** Code that can be run, with all that running it takes. */
export interface Runnable {
  /** The name of the block. */
  readonly title: string;
  /** The name of the account that its programs work on. */
  readonly accountName: string;
  /** Where its output is drawn. */
  readonly output: HTMLElement;
  /** A program with the imports that the code will probably have; they are loaded before Run is pressed. */
  readonly likely: Pick<Program, 'imports' | 'files' | 'language'>;
  /** Compiles the code as it is now. */
  compile(): Promise<Compilation>;
  /** Marks in the editor what keeps the code from compiling; `undefined` takes the mark away. */
  showProblem(problem: SyntaxProblem | undefined): void;
  /** Shows a place of the code in its editor. */
  goTo(position: Position): void;
  /** Says something below the code, until the next edit. */
  note(text: string): void;
  /** Called when a run begins. */
  readonly onStart?: () => void;
  /** Called when a run has ended. */
  readonly onEnd?: (run: FinishedRun) => void;
  /** Called with everything that a run prints, and when what was printed is cleared. */
  readonly onPrint?: (call: OutputCall) => void;
  /** Called when the state of the last run changes. */
  readonly onState?: (state: RunState) => void;
  /** The conditions and faults that the block itself puts in the way of its runs, on the simulated account. */
  readonly trouble?: Trouble | undefined;
  /** Whether somebody else wrote the code, and sent it by a link. */
  readonly isFromElsewhere?: () => boolean;
  /** Whether a line below the output says what a run sent and changed, and leads to the workbench. */
  readonly sumsUp?: boolean;
}
