import { PageElement } from '#ui/element';
import { element } from '#ui/dom';
import { formatBytes } from '#ui/words';
import { type KeptState, type Wish } from '../messages.ts';
import { describeKept } from './describe-kept.ts';
import { findSiteWorker } from './site-worker.ts';

const noWorker =
  'Nothing is kept: this browser keeps sites only over https, and not in every private window. With a network, all works here.';
const notBuilt = 'Nothing is kept while the site is being written (npm run dev).';

/** On the page about privacy: how much of the site is on this device, and what changes that. */
class KeptSiteElement extends PageElement {
  #text = this.querySelector('.text');
  #progress = this.querySelector('progress');
  #optional = this.querySelector<HTMLElement>('.optional');
  #buttons = this.querySelector<HTMLElement>('.buttons');

  protected override wake() {
    if (import.meta.env.PROD) void this.#follow();
    else this.#say(notBuilt);
  }

  async #follow() {
    const worker = await findSiteWorker();
    if (!worker) {
      this.#say(noWorker);
      return;
    }
    worker.onState((state) => this.#show(state));
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement) || target.dataset.wish === undefined) return;
      worker.ask(target.dataset.wish as Wish);
    });
    worker.ask('tell');
  }

  #say(text: string) {
    if (this.#text && this.#text.textContent !== text) this.#text.textContent = text;
  }

  #show(state: KeptState) {
    const isFilling = state.state === 'filling';
    // Each step would be read aloud.
    this.#say(
      isFilling ? `This site is being put on this device: ${formatBytes(state.of)}.` : describeKept(state),
    );
    if (this.#progress) {
      this.#progress.hidden = !isFilling;
      this.#progress.value = state.bytes / Math.max(state.of, 1);
    }
    const optional = Object.entries(state.optional).filter(([, bytes]) => bytes > 0);
    this.#optional?.replaceChildren(
      ...optional.map(([name, bytes]) =>
        element('li', {}, `Of this, ${formatBytes(bytes)} are for ${name}.`),
      ),
    );
    if (this.#optional) this.#optional.hidden = optional.length === 0;
    if (this.#buttons) this.#buttons.hidden = state.state === 'none';
    this.#button('keep-as-asked', state.state !== 'whole' && !isFilling);
    this.#button('free', state.bytes > 0);
  }

  #button(wish: Wish, isOffered: boolean) {
    const button = this.querySelector<HTMLButtonElement>(`[data-wish="${wish}"]`);
    if (button) button.hidden = !isOffered;
  }
}

customElements.define('kept-site', KeptSiteElement);
