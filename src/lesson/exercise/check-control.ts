import { onPress } from '#ui/dom';
import type { BlockData } from '../block/block-data.ts';
import type { RunnableBlock } from '../block/runnable-block.ts';
import type { Verdict } from '../check.ts';

/** Checks an exercise: runs its code, judges the run, and shows the verdict. What that needs is loaded at the first press. */
export class CheckControl {
  readonly #block: RunnableBlock;
  readonly #exercise: NonNullable<BlockData['exercise']>;
  readonly #verdict: HTMLElement;
  readonly #onPassed: () => readonly string[];
  /** The problems that the last verdict named: a reader who meets one again is told the cure. */
  #known: ReadonlySet<string> = new Set();
  #current = new AbortController();

  /**
   * @param exercise What the page knows about the exercise.
   * @param verdict Where verdicts are shown.
   * @param onPassed Called for each pass; answers what the verdict is to say in addition.
   */
  constructor(
    block: RunnableBlock,
    exercise: NonNullable<BlockData['exercise']>,
    verdict: HTMLElement,
    onPassed: () => readonly string[],
  ) {
    this.#block = block;
    this.#exercise = exercise;
    this.#verdict = verdict;
    this.#onPassed = onPassed;
    onPress(this.#button, () => void this.check());
  }

  /** Takes the verdict away, since it was about other code. */
  forget(): void {
    this.#current.abort();
    this.#block.parts.section.dataset.check = 'unchecked';
    this.#verdict.replaceChildren();
  }

  /** Runs the code, then judges it. `beside` is shown in the verdict, whether it is passed or not. */
  async check(beside?: HTMLElement): Promise<void> {
    const button = this.#button;
    // Not `disabled`: that would take the focus from a reader who pressed it by keyboard.
    if (!button || button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    const { signal } = (this.#current = new AbortController());
    try {
      await this.#judge(signal, beside);
    } catch {
      this.#block.note(
        'What checks the exercise could not be loaded. Are you offline? Press Check to try again.',
      );
    } finally {
      button.ariaDisabled = 'false';
    }
  }

  async #judge(signal: AbortSignal, beside?: HTMLElement): Promise<void> {
    const block = this.#block;
    const [{ checkExercise }, { openSession }, { showVerdict }, { explainFurther }, { resetButton }] =
      await Promise.all([
        import('./check-exercise.ts'),
        import('#run/session'),
        import('./show-verdict.ts'),
        import('./explain-further.ts'),
        import('#run/show-mend'),
      ]);
    const run = await block.run({ isJudged: true });
    if (!run || run.state === 'stopped' || !this.#counts(signal)) return;
    // Each trial waits for an interpreter of its own.
    if (block.data.program.language)
      block.note('Trying it on new accounts, too. In Python this takes some seconds …');
    const session = await openSession(block.data.accountName);
    const verdict = await checkExercise(this.#exercise, run, session, signal);
    if (block.data.program.language) block.note('');
    const further = verdict.passed
      ? Promise.resolve([])
      : explainFurther(run, block.area.code, block.data.fileName);
    const explained = await Promise.race([further, moment()]);
    if (!this.#counts(signal)) return;
    const asides = verdict.passed ? this.#onPassed() : (explained ?? []);
    const reset: HTMLButtonElement | undefined = verdict.isHinderedByLeftovers
      ? resetButton(session, 'Reset the account and check again', () => void this.check(reset))
      : undefined;
    const action = reset ?? beside;
    block.parts.section.dataset.check = verdict.passed ? 'passed' : 'failed';
    const add = showVerdict(this.#verdict, verdict, {
      knownProblems: this.#known,
      asides,
      ...(action && { action }),
    });
    this.#known = problemsIn(verdict);
    if (explained) return;
    // On a slow line TypeScript and its types are still on their way: no verdict waits for them.
    void further.then((late) => this.#counts(signal) && add(late));
  }

  /** Whether the check is still wanted: nothing has ended it, or begun another, since it began. */
  #counts(signal: AbortSignal): boolean {
    return signal === this.#current.signal && !signal.aborted;
  }

  get #button(): HTMLButtonElement | null {
    return this.#block.parts.button('check');
  }
}

/** Resolves when a reader would begin to wait. */
const moment = () => new Promise<undefined>((resolve) => setTimeout(resolve, 1000));

function problemsIn({ points }: Verdict): ReadonlySet<string> {
  return new Set(points.filter(({ ok }) => !ok).map(({ message }) => message));
}
