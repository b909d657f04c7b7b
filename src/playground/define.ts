import { Playground } from './playground.ts';

class PlaygroundElement extends HTMLElement {
  #playground: Playground | undefined;

  connectedCallback(): void {
    if (this.#playground) return;
    this.#playground = new Playground(this);
    void this.#playground.openAddress();
  }
}

customElements.define('learn-playground', PlaygroundElement);
