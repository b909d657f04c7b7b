import { PageElement } from '#ui/element';
import type { WindowTerminal } from './window-terminal.ts';

/** `<learn-terminal>`: opens its terminal once somebody asks for it. */
class TerminalElement extends PageElement {
  #terminal: Promise<WindowTerminal> | undefined;

  protected override wake(): void {
    this.#on('[data-action="open"]', () => void this.#open().catch(() => undefined));
    this.#on(
      '[data-command]',
      ({ dataset }) => void this.#with((terminal) => terminal.suggest(dataset.command ?? '')),
    );
  }

  #on(selector: string, listener: (button: HTMLElement) => void): void {
    for (const button of this.querySelectorAll<HTMLElement>(selector))
      button.addEventListener('click', () => listener(button));
  }

  async #with(work: (terminal: WindowTerminal) => unknown): Promise<void> {
    await this.#open().then(work, () => undefined);
  }

  #open(): Promise<WindowTerminal> {
    this.#terminal ??= this.#load();
    this.#terminal.catch((error: unknown) => {
      this.#terminal = undefined;
      const open = this.querySelector('[data-action="open"]');
      const why = error instanceof Error ? error.message : String(error);
      if (open) open.textContent = `The terminal could not be opened: ${why} Press to try again.`;
    });
    return this.#terminal;
  }

  async #load(): Promise<WindowTerminal> {
    const host = this.querySelector<HTMLElement>('[data-screen]');
    const open = this.querySelector('[data-action="open"]');
    if (!host) throw new Error('The page has no place for it.');
    if (open) open.textContent = 'Loading the terminal …';
    const { openPageTerminal } = await import('./open.ts');
    return openPageTerminal(host, this.dataset.accountName ?? '');
  }
}

customElements.define('learn-terminal', TerminalElement);
