import { outputOf } from '#run/output-of';
import { type OutputCall, repeatCall } from '#workbench';
import type { RunnableBlock } from './runnable-block.ts';

/** Prints in a block what the run of another window has printed. */
export function repeatPrint({ parts, area }: RunnableBlock, call: OutputCall): void {
  repeatCall(
    outputOf(parts.output, (position) => void area.goTo(position)),
    call,
  );
}
