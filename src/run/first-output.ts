import type { OutputView } from '#workbench';

/** Milliseconds after which nobody waits any longer for a program that prints nothing. */
const patience = 2_000;

/** What is to come after the first output of a run, since the reader waits for that. */
export interface AfterFirstOutput {
  /** The view, to be printed to. */
  readonly view: OutputView;
  /** Says that the run has ended, with output or without. */
  readonly end: () => void;
}

/** Does something once when a run has printed, has ended, or has printed nothing for a while. */
export function afterFirstOutput(view: OutputView, action: () => void): AfterFirstOutput {
  let isDone = false;
  const act = () => {
    clearTimeout(timer);
    if (isDone) return;
    isDone = true;
    // What was printed is drawn in the next frame, before this.
    requestAnimationFrame(action);
  };
  const timer = setTimeout(act, patience);
  return {
    view: {
      ...view,
      log: (entry) => {
        view.log(entry);
        act();
      },
    },
    end: act,
  };
}
