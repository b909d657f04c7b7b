import { counted } from '#ui/words';
import type { Language } from './languages.ts';

const exampleOf = (item: HTMLElement) => item.querySelector<HTMLElement>('a[data-example]');

/** The dialog with the examples: a list, and a field that narrows it down, for mouse and keyboard. */
export class Gallery {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement | null;
  readonly #status: HTMLElement | null;
  readonly #items: readonly HTMLElement[];

  /** @param onOpen Called with the slug of the chosen example. */
  constructor(dialog: HTMLDialogElement, onOpen: (slug: string) => void) {
    this.#dialog = dialog;
    this.#input = dialog.querySelector('input');
    this.#status = dialog.querySelector('[data-gallery-status]');
    this.#items = [...dialog.querySelectorAll<HTMLElement>('li')];
    this.#input?.addEventListener('input', () => this.#narrow());
    dialog.querySelector('[data-action="close-gallery"]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('keydown', (event) => this.#pressed(event));
    dialog.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-example]');
      if (event.target === dialog) dialog.close();
      // With a modifier key, the browser opens the link as usual, such as in a new tab.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      dialog.close();
      onOpen(link.dataset.example ?? '');
    });
  }

  /** The id of an example in a language; empty where it is not written in that. */
  find(slug: string, language: Language): string {
    const id = language === 'ts' ? slug : `${slug}.${language}`;
    return this.#items.some((item) => exampleOf(item)?.dataset.example === id) ? id : '';
  }

  /** Shows the examples, first those in a language. */
  show(first: Language): void {
    const list = this.#items[0]?.parentElement;
    const isFirst = (item: HTMLElement) => Number(exampleOf(item)?.dataset.exampleLanguage === first);
    list?.append(...[...this.#items].sort((one, two) => isFirst(two) - isFirst(one)));
    this.#dialog.showModal();
    this.#input?.select();
  }

  /** Marks the examples that the reader has changed, and the one that is open. */
  mark(open: string | undefined, isEdited: (slug: string) => boolean): void {
    for (const link of this.#dialog.querySelectorAll<HTMLElement>('a[data-example]')) {
      const slug = link.dataset.example ?? '';
      link.ariaCurrent = slug === open ? 'true' : null;
      const edited = link.querySelector<HTMLElement>('[data-edited]');
      if (edited) edited.hidden = !isEdited(slug);
    }
  }

  #narrow(): void {
    const words = (this.#input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of this.#items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count += 1;
    }
    if (!this.#status) return;
    this.#status.textContent = counted(count, 'example') || 'No example has these words.';
  }

  #pressed(event: KeyboardEvent): void {
    const links = [...this.#dialog.querySelectorAll<HTMLElement>('li:not([hidden]) > a')];
    const stops = [...(this.#input ? [this.#input] : []), ...links];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (event.key === 'Enter' && here === 0) {
      // Closing the dialog gives the focus back to a button, which this key would then press.
      event.preventDefault();
      links[0]?.click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    stops.at((here + (event.key === 'ArrowDown' ? 1 : -1)) % stops.length)?.focus();
  }
}
