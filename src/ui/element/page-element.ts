/** A custom element around HTML that came with the page. It wakes up only once, however often it is moved. */
export abstract class PageElement extends HTMLElement {
  #isAwake = false;

  /** Finds what the element needs in its HTML, and listens to it. */
  protected abstract wake(): void;

  connectedCallback(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    this.wake();
  }
}
