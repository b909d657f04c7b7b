import { PageElement } from '#ui/element';
import type { Look } from './look-at.ts';

/**
 * The page of an app with one picture, whose address the reader gives. The picture is an `<img>` as in any page, and the
 * simulated S3 answers it.
 */
class AppPageElement extends PageElement {
  #asked = 0;

  protected override wake(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show();
    });
    this.querySelector('[data-take]')?.addEventListener('click', () => this.#take());
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** Takes the address that a program before this page has printed last, and shows it. */
  #take(): void {
    const printed = printedBefore(this);
    if (printed === undefined) {
      this.#say(
        'No program above has printed an address of S3 yet. Press Run there first, and then this button.',
      );
      return;
    }
    if (this.#input) this.#input.value = printed;
    void this.#show();
  }

  async #show(): Promise<void> {
    const asked = (this.#asked += 1);
    void this.#draw(undefined);
    this.#say('Asking S3…');
    const look = await this.#look().catch((): Look => ({
      kind: 'unsent',
      says: 'What answers for S3 could not be loaded. Check your network, and press the button again.',
    }));
    if (asked !== this.#asked) return;
    this.dataset.look = look.kind;
    if (look.src === undefined) {
      this.#say(look.says);
      return;
    }
    const isDrawn = await this.#draw(look.src);
    if (asked !== this.#asked) return;
    const what = isDrawn ? 'the browser drew them' : 'this browser can draw no picture of them';
    this.#say(`${look.says}, and ${what}.`);
  }

  async #look(): Promise<Look> {
    const [{ openSession }, { lookAt }] = await Promise.all([import('#run/session'), import('./look-at.ts')]);
    const account = document.querySelector<HTMLElement>('learn-workbench')?.dataset.accountName ?? '';
    return lookAt(this.#input?.value ?? '', await openSession(account));
  }

  /** Gives the page's picture its address, or takes it away. Answers whether the browser could draw it. */
  async #draw(src: string | undefined): Promise<boolean> {
    const old = this.querySelector('img');
    if (!old) return false;
    if (old.src.startsWith('blob:')) URL.revokeObjectURL(old.src);
    // A new element: a browser keeps what it drew, whatever S3 says by now.
    const image = document.createElement('img');
    image.alt = old.alt;
    image.width = old.width;
    image.hidden = src === undefined;
    this.querySelector('[data-alt]')?.toggleAttribute('hidden', src !== undefined);
    old.replaceWith(image);
    if (src === undefined) return false;
    const loaded = new Promise<boolean>((resolve) => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
    });
    image.src = src;
    return loaded;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** The last address of S3 in the outputs that stand before an element of the page. */
function printedBefore(element: Element): string | undefined {
  return [...document.querySelectorAll('[data-output] .entry')]
    .filter((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .flatMap(
      ({ textContent }) => textContent.match(/https:\/\/[^\s'"<>]*\.amazonaws\.com\/[^\s'"<>]*/g) ?? [],
    )
    .at(-1);
}

customElements.define('app-page', AppPageElement);
