import { PageElement } from '#ui/element';
import type { Files } from './files.ts';
import { Playground } from './playground.ts';

/** `<learn-playground>`: the playground of its page. */
export class PlaygroundElement extends PageElement {
  #playground: Playground | undefined;

  /** The open program, as it is written now; `undefined` until the element is in a page. */
  get program(): { readonly title: string; readonly files: Files } | undefined {
    return this.#playground?.program;
  }

  protected override wake(): void {
    this.#playground = new Playground(this);
    void this.#playground.openAddress();
  }
}

customElements.define('learn-playground', PlaygroundElement);
