import type { BlockParts } from '../block/parts.ts';
import { reveal } from '#ui/sight';

/** The solution of an exercise, which opens below it and is scrolled into view. */
export class Solution {
  readonly #panel: HTMLElement | null;
  readonly #toggle: HTMLButtonElement | null;

  /** @param onShown Called each time it is opened. */
  constructor({ button, solution }: Pick<BlockParts, 'button' | 'solution'>, onShown: () => void) {
    this.#panel = solution;
    this.#toggle = button('solution');
    this.#toggle?.addEventListener('click', () => {
      this.#show(solution?.hidden === true);
      if (!solution || solution.hidden) return;
      reveal(solution);
      onShown();
    });
  }

  /** Its highlighted code. */
  get code(): Element | undefined {
    return this.#panel?.querySelector('pre') ?? undefined;
  }

  close(): void {
    this.#show(false);
  }

  #show(isShown: boolean): void {
    this.#panel?.toggleAttribute('hidden', !isShown);
    this.#toggle?.setAttribute('aria-expanded', String(isShown));
  }
}
