import { keptPlace } from '#connections/kept-place';
import { PageElement } from '#ui/element';

/** The button in the header. It is small, since every page loads it; what it opens is loaded when it is pressed. */
class ConnectionButton extends PageElement {
  protected override wake(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#open());
    if (isKept()) void this.#restore();
  }

  async #open(): Promise<void> {
    const [{ openConnectionDialog }] = await Promise.all([import('./dialog.tsx'), this.#follow()]);
    openConnectionDialog();
  }

  async #restore(): Promise<void> {
    await this.#follow();
    (await import('./connect.ts')).restoreKept();
  }

  #following: Promise<void> | undefined;
  /** From now on, shows which connection is on. */
  #follow(): Promise<void> {
    return (this.#following ??= import('./show-active.ts').then(({ showActive }) => {
      const which = this.querySelector<HTMLElement>('[data-connection-name]');
      if (which) showActive(which);
    }));
  }
}

/** Whether this tab keeps a connection. */
function isKept(): boolean {
  try {
    return sessionStorage.getItem(keptPlace) !== null;
  } catch {
    return false;
  }
}

customElements.define('connection-button', ConnectionButton);
