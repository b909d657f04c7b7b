import { PageElement } from '#ui/element';
import { Playground } from './playground.ts';

class PlaygroundElement extends PageElement {
  protected override wake(): void {
    void new Playground(this).openAddress();
  }
}

customElements.define('learn-playground', PlaygroundElement);
