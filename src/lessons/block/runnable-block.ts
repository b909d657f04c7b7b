import type { BlockRun } from '../run/block-run.ts';
import { type BlockData, readBlockData } from './block-data.ts';
import { CodeArea } from './code-area.ts';
import { type BlockParts, findParts } from './parts.ts';

/** The states of a block's last run, as `data-run-state` says them. */
export type RunState = 'idle' | 'running' | 'done' | 'failed' | 'stopped';

/**
 * The behaviour of a block of code with Run and Reset. Small, since every lesson page loads it; what runs and
 * edits comes when it is first needed.
 */
export class RunnableBlock {
  readonly data: BlockData;
  readonly parts: BlockParts;
  readonly area: CodeArea;
  /** Called when the code changes: what was said of it is no longer true. */
  onEdited: (() => void) | undefined;
  #run: Promise<BlockRun> | undefined;
  #beforeReset: string | undefined;

  constructor(element: HTMLElement) {
    this.data = readBlockData(element);
    this.parts = findParts(element);
    this.area = new CodeArea(this.data, this.parts, {
      run: () => void this.run(),
      edited: () => this.#edited(),
      note: (text) => this.note(text),
    });
    this.area.restore();
    this.#edited();
    this.parts.button('run')?.addEventListener('click', () => this.#runOrStop());
    this.parts.button('reset')?.addEventListener('click', () => this.#resetOrUndo());
    this.parts.button('run')?.addEventListener('pointerenter', () => this.#prepare(), { once: true });
    this.parts.button('run')?.addEventListener('focus', () => this.#prepare(), { once: true });
  }

  get state(): RunState {
    return this.parts.section.dataset.runState as RunState;
  }

  /** Runs the code as it is now, from the start; a run under way is stopped first. */
  async run(): Promise<BlockRun | undefined> {
    this.#setState('running');
    try {
      const run = await this.#load();
      const finished = await run.start();
      if (finished) this.#setState(finished.state);
      return run;
    } catch {
      this.#run = undefined;
      this.#setState('failed');
      this.note(
        'What runs the code could not be loaded. Are you offline? Your code is kept; press Run to try again.',
      );
      return undefined;
    }
  }

  /** Says something below the code, until the next edit. */
  note(text: string): void {
    this.parts.note.textContent = text;
    this.parts.note.hidden = text === '';
  }

  #runOrStop(): void {
    if (this.state === 'running') this.#run?.then((run) => run.stop()).catch(() => undefined);
    else void this.run();
  }

  #load(): Promise<BlockRun> {
    return (this.#run ??= import('../run/block-run.ts').then(({ createBlockRun }) => createBlockRun(this)));
  }

  /** Loads ahead. What fails here fails again, and is told, when Run is pressed. */
  #prepare(): void {
    this.#load().catch(() => (this.#run = undefined));
  }

  #setState(state: RunState): void {
    this.parts.section.dataset.runState = state;
    const run = this.parts.button('run');
    if (run) run.textContent = state === 'running' ? 'Stop' : 'Run';
  }

  #resetOrUndo(): void {
    const undo = this.#beforeReset;
    const before = this.area.code;
    this.area.replace(undo ?? this.data.source);
    this.#beforeReset = undo === undefined ? before : undefined;
    this.#edited();
    this.note(
      undo === undefined
        ? 'Back to the original. Nothing is lost: press “Undo reset” to return to your version.'
        : '',
    );
  }

  #edited(): void {
    this.onEdited?.();
    const reset = this.parts.button('reset');
    if (this.area.isEdited) this.#beforeReset = undefined;
    if (!reset) return;
    reset.textContent = this.#beforeReset === undefined ? 'Reset' : 'Undo reset';
    reset.disabled = this.#beforeReset === undefined && !this.area.isEdited;
  }
}
