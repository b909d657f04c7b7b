import { type BlockData, readBlockData } from '../block/block-data.ts';
import type { RunnableBlock } from '../block/runnable-block.ts';
import { helpText } from '../progress/help.ts';
import { noteBegunAnew, noteHelp, notePassed, onProgress, passOf } from '../progress/progress.ts';
import type { FinishedRun } from '#run';
import { reveal } from '#ui/sight';
import { CheckControl } from './check-control.ts';
import { type Hints, openHintsOnPress } from './help/hints.ts';
import { Solution } from './solution.ts';

type ExerciseData = NonNullable<BlockData['exercise']>;

/** The behaviour that an exercise adds to its block: Check, Hint and Solution, and the marks in its goal. */
export class Exercise {
  readonly #block: RunnableBlock;
  readonly #data: ExerciseData;
  readonly #solution: Solution;
  readonly #hints: Hints;
  #moreHelp: HTMLElement | undefined;
  #lastRun: FinishedRun | undefined;
  #compared: Promise<void> = Promise.resolve();

  constructor(block: RunnableBlock, data: ExerciseData) {
    this.#block = block;
    this.#data = data;
    const { parts } = block;
    const check = new CheckControl(block, data, this.#find('[data-verdict]'), () => this.#passed());
    this.#hints = openHintsOnPress(parts, (hints, isLast) => {
      noteHelp(data.id, { hints });
      if (isLast) void this.#offerMoreHelp();
    });
    this.#solution = new Solution(parts, () => noteHelp(data.id, { isShown: true }));
    parts.button('use-solution')?.addEventListener('click', () => this.#useSolution());
    parts.button('reset')?.addEventListener('click', () => this.#beginAnew());
    block.onEdited = () => check.forget();
    block.onEnded = (run) => {
      // An exercise can be done without it.
      this.#compared = this.#showGoal(run).catch(() => undefined);
    };
    onProgress(() => this.#showPass());
  }

  /** Remembers the pass. Answers what else the verdict is to say. */
  #passed(): readonly string[] {
    const { id } = this.#data;
    const { accountName: lesson } = this.#block.data;
    const isKept = notePassed(id, lesson, exercisesOf(lesson));
    void this.#sayOwnWay();
    const pass = passOf(id);
    return [
      ...(pass === undefined || pass === 'alone'
        ? []
        : [
            `This counts as passed ${helpText(pass)}. To pass on your own, press Reset and write it yourself.`,
          ]),
      ...(isKept
        ? []
        : [
            'This browser has no room to remember it: it counts until you leave the page. Clear site data that you no longer need.',
          ]),
    ];
  }

  #showPass(): void {
    const { section, passedHow } = this.#block.parts;
    const pass = passOf(this.#data.id);
    if (!pass) {
      delete section.dataset.passedBefore;
      return;
    }
    section.dataset.passedBefore = pass === 'alone' ? pass : 'with-help';
    passedHow?.replaceChildren(pass === 'alone' ? '' : `, ${helpText(pass)}`);
  }

  /** Marks in the goal what the run has reached of it. Loaded after a run, so that nobody waits longer for output. */
  async #showGoal(run: FinishedRun): Promise<void> {
    const { goal } = this.#block.parts;
    if (!goal) return;
    this.#lastRun = run;
    const [{ showGoal }, { openSession }] = await Promise.all([
      import('../goal/show-goal.ts'),
      import('#run/session'),
    ]);
    const session = await openSession(this.#block.data.accountName);
    await showGoal(goal, this.#data.goal, run, session, () => this.#lastRun === run);
  }

  async #sayOwnWay(): Promise<void> {
    const { goal } = this.#block.parts;
    if (!goal) return;
    await this.#compared;
    (await import('../goal/show-goal.ts')).sayOwnWay(goal);
  }

  /** Offers the solution by degrees, after the last hint. Where that cannot be loaded, the whole solution is still there. */
  async #offerMoreHelp(): Promise<void> {
    const { hints } = this.#block.parts;
    if (!hints || this.#moreHelp) return;
    const { offerMoreHelp } = await import('./help/more-help.ts').catch(() => ({ offerMoreHelp: undefined }));
    this.#moreHelp = offerMoreHelp?.(hints, {
      start: this.#block.data.source,
      solution: this.#data.solution,
      highlighted: this.#solution.code,
      onHelp: (help) => noteHelp(this.#data.id, help),
    });
  }

  #useSolution(): void {
    const { area, parts } = this.#block;
    area.replace(this.#data.solution, this.#solution.code);
    reveal(parts.code, parts.bar);
  }

  /** A reader who goes back to the start has all help closed, and can pass without any. */
  #beginAnew(): void {
    if (this.#block.area.isEdited) return;
    this.#solution.close();
    this.#hints.close();
    this.#moreHelp?.remove();
    this.#moreHelp = undefined;
    noteBegunAnew(this.#data.id);
  }

  #find(selector: string): HTMLElement {
    const found = this.#block.parts.section.querySelector<HTMLElement>(
      `:is(:scope, :scope > .block-results) > ${selector}`,
    );
    if (!found) throw new Error(`An exercise has no ${selector}.`);
    return found;
  }
}

/** The exercises of a lesson: its page has them all. The deck of a workshop has some, and names all. */
function exercisesOf(lesson: string): readonly string[] {
  const named = document
    .querySelector<HTMLElement>('slide-deck[data-exercises]')
    ?.dataset.exercises?.split(' ');
  const here = [...document.querySelectorAll('runnable-block:has([data-check])')].flatMap(
    (block) => readBlockData(block).exercise?.id ?? [],
  );
  return (named ?? here).filter((id) => id.startsWith(`${lesson}/`));
}
