import { type BlockData, readBlockData } from '../block/block-data.ts';
import type { RunnableBlock } from '../block/runnable-block.ts';
import { notePassed, noteSolutionShown, onProgress, passOf } from '../progress/progress.ts';
import { reveal } from '#ui/sight';
import { CheckControl } from './check-control.ts';
import { openHintsOnPress } from './hints.ts';
import { Solution } from './solution.ts';

type ExerciseData = NonNullable<BlockData['exercise']>;

/** The behaviour that an exercise adds to its block: Check, Hint and Solution. */
export class Exercise {
  readonly #block: RunnableBlock;
  readonly #data: ExerciseData;
  readonly #solution: Solution;

  constructor(block: RunnableBlock, data: ExerciseData) {
    this.#block = block;
    this.#data = data;
    const { parts } = block;
    const check = new CheckControl(block, data.id, this.#find('[data-verdict]'), () => this.#passed());
    openHintsOnPress(parts);
    this.#solution = new Solution(parts, () => noteSolutionShown(data.id, true));
    parts.button('use-solution')?.addEventListener('click', () => this.#useSolution());
    parts.button('reset')?.addEventListener('click', () => this.#beginAnew());
    block.onEdited = () => check.forget();
    onProgress(() => this.#showPass());
  }

  /** Remembers the pass. Answers what is to be said beside. */
  #passed(): readonly string[] {
    const { id } = this.#data;
    const isKept = notePassed(id, this.#block.data.accountName, exercisesOnPage());
    return [
      ...(passOf(id) === 'alone'
        ? []
        : [
            'This counts as passed with the solution. To pass on your own, press Reset and write it yourself.',
          ]),
      ...(isKept
        ? []
        : [
            'This browser has no room to remember it: it counts until you leave the page. Clear site data that you no longer need.',
          ]),
    ];
  }

  #showPass(): void {
    const { section } = this.#block.parts;
    const pass = passOf(this.#data.id);
    if (pass) section.dataset.passedBefore = pass;
    else delete section.dataset.passedBefore;
  }

  #useSolution(): void {
    const { area, parts } = this.#block;
    area.replace(this.#data.solution, this.#solution.code);
    reveal(parts.code, parts.bar);
  }

  /** Whoever goes back to the start, and closes the solution, may pass on their own. */
  #beginAnew(): void {
    if (this.#block.area.isEdited) return;
    this.#solution.close();
    noteSolutionShown(this.#data.id, false);
  }

  #find(selector: string): HTMLElement {
    const found = this.#block.parts.section.querySelector<HTMLElement>(
      `:is(:scope, :scope > .block-results) > ${selector}`,
    );
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
