import { Exercise } from '../exercise/exercise.ts';
import { RunnableBlock } from './runnable-block.ts';

class RunnableBlockElement extends HTMLElement {
  #block: RunnableBlock | undefined;

  connectedCallback(): void {
    if (this.#block) return;
    this.#block = new RunnableBlock(this);
    if (this.#block.data.exercise) new Exercise(this.#block, this.#block.data.exercise);
  }
}

customElements.define('runnable-block', RunnableBlockElement);
