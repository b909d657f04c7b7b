import { type BlockData, readBlockData } from '../block/block-data.ts';
import type { RunnableBlock } from '../block/runnable-block.ts';
import { hasPassed, notePassed } from '../progress.ts';
import { CheckControl } from './check-control.ts';

type ExerciseData = NonNullable<BlockData['exercise']>;

/** The behaviour that an exercise adds to its block: Check, Hint and Solution. */
export class Exercise {
  readonly #block: RunnableBlock;
  readonly #data: ExerciseData;

  constructor(block: RunnableBlock, data: ExerciseData) {
    this.#block = block;
    this.#data = data;
    const { parts } = block;
    const check = new CheckControl(block, data.id, this.#find('[data-verdict]'), () => this.#passed());
    parts.button('hint')?.addEventListener('click', () => this.#showHint());
    parts.button('solution')?.addEventListener('click', () => this.#toggleSolution());
    parts.button('use-solution')?.addEventListener('click', () => block.area.replace(data.solution));
    block.onEdited = () => check.forget();
    if (hasPassed(data.id)) parts.section.dataset.passedBefore = '';
  }

  #passed(): void {
    this.#block.parts.section.dataset.passedBefore = '';
    notePassed(this.#data.id, this.#block.data.account, exercisesOnPage());
  }

  #showHint(): void {
    const hints = [...this.#block.parts.section.querySelectorAll<HTMLElement>('[data-hint]')];
    const next = hints.find((hint) => hint.hidden);
    if (next) next.hidden = false;
    const left = hints.filter((hint) => hint.hidden).length;
    const button = this.#block.parts.button('hint');
    if (!button) return;
    button.disabled = left === 0;
    button.title = left === 0 ? 'You have seen every hint.' : `${left} more`;
  }

  #toggleSolution(): void {
    const panel = this.#find('[data-solution]');
    panel.hidden = !panel.hidden;
    const button = this.#block.parts.button('solution');
    button?.setAttribute('aria-expanded', String(!panel.hidden));
  }

  #find(selector: string): HTMLElement {
    const found = this.#block.parts.section.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`An exercise has no ${selector}.`);
    return found;
  }
}

/** The exercises of the lesson: its page has them all. */
function exercisesOnPage(): readonly string[] {
  return [...document.querySelectorAll('runnable-block:has([data-check])')].flatMap(
    (block) => readBlockData(block).exercise?.id ?? [],
  );
}
