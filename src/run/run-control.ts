import type { BlockRun, StartOptions } from './block-run.ts';
import type { OutputCall } from '#workbench';
import type { FinishedRun } from './run-program.ts';
import type { Runnable, RunState } from './runnable.ts';
import { onePress, onPress } from '#ui/dom';

/**
 * Runs and stops a block's code. The button reads Run, and Stop once a run takes longer than a double click does. What runs
 * the code is loaded when it is first needed.
 */
export class RunControl {
  readonly #section: HTMLElement;
  readonly #button: HTMLButtonElement | null;
  readonly #runnable: Runnable;
  #run: Promise<BlockRun> | undefined;
  /** Ends the run of another window that the block shows. */
  #stopElsewhere: (() => void) | undefined;
  #stopTimer = 0;

  constructor(section: HTMLElement, button: HTMLButtonElement | null, runnable: Runnable) {
    this.#section = section;
    this.#button = button;
    this.#runnable = runnable;
    onPress(button, () => this.#runOrStop());
    button?.addEventListener('pointerenter', () => this.prepare(), { once: true });
    button?.addEventListener('focus', () => this.prepare(), { once: true });
  }

  get state(): RunState {
    return this.#section.dataset.runState as RunState;
  }

  /**
   * Runs the code as it is now, from the start; a run under way is stopped first. Answers what it left behind, or
   * `undefined` when it could not begin or another run took its place.
   */
  async run(options?: StartOptions): Promise<FinishedRun | undefined> {
    this.#stopElsewhere = undefined;
    this.#setState('running');
    this.#runnable.onState?.('running');
    this.#runnable.onStart?.();
    try {
      const run = await this.#load();
      const finished = await run.start(options);
      if (finished && !this.#isElsewhere) {
        this.#setState(finished.state);
        this.#runnable.onState?.(finished.state);
        this.#runnable.onEnd?.(finished);
      }
      return finished;
    } catch {
      this.#run = undefined;
      this.#setState('failed');
      this.#runnable.onState?.('failed');
      this.#runnable.note(
        'What runs the code could not be loaded. Are you offline? Your code is kept; press Run to try again.',
      );
      return undefined;
    }
  }

  /** Ends the run, if there is one. */
  stop(): void {
    if (this.state !== 'running') return;
    if (this.#stopElsewhere) this.#stopElsewhere();
    else this.#run?.then((run) => run.stop()).catch(() => undefined);
  }

  /** Shows the state of a run of another window, which takes the place of a run here. `stop` ends it. */
  showElsewhere(state: RunState, stop: () => void): void {
    if (!this.#isElsewhere) this.stop();
    this.#stopElsewhere = stop;
    this.#setState(state);
  }

  /** Prints what a run of another window has printed. */
  printElsewhere(call: OutputCall): void {
    this.#load()
      .then((run) => run.show(call))
      .catch(() => undefined);
  }

  /** What was printed, by runs here or in another window. */
  async printed(): Promise<readonly OutputCall[]> {
    return (await this.#run?.catch(() => undefined))?.printed() ?? [];
  }

  /** Ends the run, if there is one, and clears what was printed. */
  clear(): void {
    this.stop();
    void this.#run?.then((run) => run.clear()).catch(() => undefined);
    this.#setState('idle');
    this.#runnable.onState?.('idle');
  }

  /** Loads ahead. What fails here fails again, and is reported, when Run is pressed. */
  prepare(): void {
    this.#load().catch(() => (this.#run = undefined));
  }

  /** Whether the block shows a run of another window. */
  get #isElsewhere(): boolean {
    return this.#stopElsewhere !== undefined;
  }

  #runOrStop(): void {
    if (this.state !== 'running') void this.run();
    else if (this.#readsStop) this.stop();
  }

  #load(): Promise<BlockRun> {
    return (this.#run ??= import('./block-run.ts').then(({ createBlockRun }) =>
      createBlockRun(this.#runnable),
    ));
  }

  #setState(state: RunState): void {
    this.#section.dataset.runState = state;
    if (state === 'running' && this.#readsStop) return;
    clearTimeout(this.#stopTimer);
    this.#readsStop = false;
    if (state === 'running') this.#stopTimer = window.setTimeout(() => (this.#readsStop = true), onePress);
  }

  get #readsStop(): boolean {
    return this.#button?.dataset.reads === 'stop';
  }

  set #readsStop(reads: boolean) {
    if (!this.#button || this.#readsStop === reads) return;
    this.#button.dataset.reads = reads ? 'stop' : 'run';
    this.#button.textContent = reads ? 'Stop' : 'Run';
  }
}
