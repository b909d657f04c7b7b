import { RunEndEvent } from '../../block/run-end.ts';
import { isTool, type ToolId } from '../../tools/tools.ts';

/** A run of the step that a question is about. */
export interface StepRun {
  readonly tool: ToolId;
  readonly output: string;
  /** Whether it was a command that the reader has typed into the step's terminal. */
  readonly isTyped: boolean;
}

/** What runs a step: a block of code, or the terminal of one for the AWS CLI. */
const runners = 'runnable-block, .tools-terminal';

/**
 * Calls `ended` whenever the step that follows an element was run: for a prediction, the one that it is about. Of tabs of tools, in
 * whichever it was run.
 */
export function onRunAfter(element: HTMLElement, ended: (run: StepRun) => void): void {
  const first = [...document.querySelectorAll<HTMLElement>(runners)].find(
    (block) => (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const tabs = first?.closest('tool-tabs');
  const all = tabs ? tabs.querySelectorAll<HTMLElement>(runners) : first ? [first] : [];
  for (const runner of all)
    runner.addEventListener(RunEndEvent.type, (event) => {
      if (!(event instanceof RunEndEvent)) return;
      const { tool = '' } = runner.closest<HTMLElement>('.tools-panel')?.dataset ?? {};
      ended({ tool: isTool(tool) ? tool : 'ts', output: event.output.join('\n'), isTyped: event.isTyped });
    });
}
