import { PageElement } from '#ui/element';
import { Exercise } from '../exercise/exercise.ts';
import { RunnableBlock } from './runnable-block.ts';

export type { RunnableBlock };

/** `<runnable-block>`: a block of code that can be run, edited and, as an exercise, checked. */
export class RunnableBlockElement extends PageElement {
  #block: RunnableBlock | undefined;

  protected override wake(): void {
    this.#block = new RunnableBlock(this);
    if (this.#block.data.exercise) new Exercise(this.#block, this.#block.data.exercise);
  }

  /** The behaviour of the block; `undefined` until the element is in a page. */
  get block(): RunnableBlock | undefined {
    return this.#block;
  }

  /** Opens the editor, with the cursor at a line, counted from 1. */
  edit(line: number): void {
    void this.#block?.area.goTo({ line, column: 1 });
  }

  /** Writes the next of the prepared steps into the code. Answers `false` when there is none left. */
  writeStep(): boolean {
    return this.#block?.writeStep() ?? false;
  }

  /** Puts back the code as the page has it, and takes away what was written and printed. */
  startAnew(): void {
    this.#block?.startAnew();
  }
}
