import type { OutputView } from '#workbench';

/** How many milliseconds to wait for a program that prints nothing. */
const patience = 2_000;

/** Something to do after the first output of a run, so that it does not delay what the reader waits for. */
export interface AfterFirstOutput {
  /** The view that the run is to print to. */
  readonly view: OutputView;
  /** Says that the run has ended, with output or without. */
  readonly end: () => void;
}

/** Does something once: as soon as a run has printed, has ended, or has printed nothing for a while. */
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
