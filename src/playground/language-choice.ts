import type { Language } from './languages.ts';

/** The two buttons that say, and change, the language that is written in. */
export class LanguageChoice {
  readonly #buttons: readonly HTMLButtonElement[];

  /** @param onChoose Called when the reader presses the one that is not on. */
  constructor(host: HTMLElement, onChoose: (language: Language) => void) {
    this.#buttons = [...host.querySelectorAll<HTMLButtonElement>('[data-language]')];
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        if (button.ariaPressed !== 'true') onChoose(button.dataset.language as Language);
      });
    }
  }

  /** Says which language the open program is written in. */
  show(language: Language): void {
    for (const button of this.#buttons) button.ariaPressed = String(button.dataset.language === language);
  }
}
