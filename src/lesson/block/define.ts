import { PageElement } from '#ui/element';
import { Exercise } from '../exercise/exercise.ts';
import { RunnableBlock } from './runnable-block.ts';

class RunnableBlockElement extends PageElement {
  protected override wake(): void {
    const block = new RunnableBlock(this);
    if (block.data.exercise) new Exercise(block, block.data.exercise);
  }
}

customElements.define('runnable-block', RunnableBlockElement);
