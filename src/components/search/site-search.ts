import { counted } from '#ui/words';
import { PageElement } from '#ui/element';
import { resultItem, search, type Pagefind } from './pagefind.ts';

/** The search button in the header, and the dialog that it opens. */
class SiteSearch extends PageElement {
  #dialog = this.querySelector('dialog');
  #input = this.querySelector('input');
  #status = this.querySelector('.status');
  #results = this.querySelector('.results');
  #pagefind: Promise<Pagefind> | undefined;

  protected override wake() {
    this.querySelector('.open')?.addEventListener('click', () => this.#open());
    this.querySelector('.close')?.addEventListener('click', () => this.#dialog?.close());
    this.#input?.addEventListener('input', () => void this.#search());
    this.#dialog?.addEventListener('keydown', (event) => this.#move(event));
    // Closes on a press on the backdrop, which is the dialog itself, or on a result, which may be on this very page.
    this.#dialog?.addEventListener('click', ({ target }) => {
      if (target === this.#dialog || (target instanceof Element && target.closest('a')))
        this.#dialog?.close();
    });
    addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (this.#dialog?.open) this.#dialog.close();
      else this.#open();
    });
    const key = this.querySelector('kbd');
    if (key && /Mac|iP(hone|ad|od)/.test(navigator.userAgent)) key.textContent = '⌘ K';
  }

  #open() {
    this.#dialog?.showModal();
    this.#input?.select();
    this.#pagefind ??= import(/* @vite-ignore */ this.dataset.pagefind ?? '') as Promise<Pagefind>;
    this.#pagefind.catch(() => this.#say('Search is not here: it is made when the site is built.'));
  }

  async #search() {
    const query = this.#input?.value.trim() ?? '';
    if (query === '') {
      this.#results?.replaceChildren();
      this.#say('');
      return;
    }
    const pages = this.#pagefind && (await search(await this.#pagefind, query));
    if (!pages || query !== this.#input?.value.trim()) return;
    this.#results?.replaceChildren(...pages.map(resultItem));
    const count = counted(pages.length, 'page');
    this.#say(count === '' ? `Nothing found for “${query}”.` : `${count} for “${query}”`);
  }

  /** Down and Up move from the field through the results and back; Enter in the field opens the first; Escape closes. */
  #move(event: KeyboardEvent) {
    const stops = [this.#input, ...this.querySelectorAll('a')].filter((stop) => stop !== null);
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (event.key === 'Enter' && here === 0) stops[1]?.click();
    // By default, the first Escape in a search field would only empty it.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dialog?.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    stops.at((here + (event.key === 'ArrowDown' ? 1 : -1)) % stops.length)?.focus();
  }

  #say(text: string) {
    if (this.#status) this.#status.textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
