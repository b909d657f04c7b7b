import type { StartOptions, FinishedRun } from '#run';
import { noteActivity } from '../progress/progress.ts';
import { keepInSight, reveal } from '#ui/sight';
import { type BlockData, readBlockData } from './block-data.ts';
import type { BlockNews } from './block-news.ts';
import { CodeArea } from './code-area.ts';
import { type BlockParts, findParts } from './parts.ts';
import { RunEndEvent } from './run-end.ts';
import { RunControl } from '#run/control';
import type { OutputCall } from '#workbench';

/**
 * The behaviour of a block of code with Run and Reset. Small, since every lesson page loads it; the code that runs and
 * edits programs is loaded when it is first needed.
 */
export class RunnableBlock {
  readonly data: BlockData;
  readonly parts: BlockParts;
  readonly area: CodeArea;
  /** Called when the code changes: what was said about it is then out of date. */
  onEdited: (() => void) | undefined;
  /** Called when a run has ended. */
  onEnded: ((run: FinishedRun) => void) | undefined;
  /** Called with what happens in the block, unless another window has told it. */
  onNews: ((news: BlockNews) => void) | undefined;
  readonly #control: RunControl;
  #beforeReset: string | undefined;

  /** @param data What is known of the block, if it is not what stands in its markup. */
  constructor(element: HTMLElement, data: BlockData = readBlockData(element)) {
    this.data = data;
    const parts = (this.parts = findParts(element));
    const area = (this.area = new CodeArea(data, parts, {
      run: () => void this.run(),
      edited: (isElsewhere) => this.#edited(isElsewhere),
      note: (text) => this.note(text),
    }));
    this.#control = new RunControl(parts.section, parts.button('run'), {
      title: parts.section.ariaLabel ?? '',
      accountName: data.accountName,
      output: parts.output,
      likely: data.program,
      compile: () => area.compile(),
      showProblem: (problem) => area.showProblem(problem),
      goTo: (position) => void area.goTo(position),
      note: (text) => this.note(text),
      onStart: () => {
        keepInSight(parts.bar, [parts.note, parts.verdict, parts.output]);
        noteActivity(data.accountName);
      },
      onEnd: (run) => {
        this.onEnded?.(run);
        element.dispatchEvent(new RunEndEvent(run.output));
      },
      onPrint: (call) => this.onNews?.({ kind: 'print', call }),
      onState: (state) => this.onNews?.({ kind: 'state', state }),
      trouble: data.exercise?.trouble,
      sumsUp: true,
    });
    area.restore();
    this.#edited();
    parts.button('reset')?.addEventListener('click', () => this.#resetOrUndo());
    parts.playground?.addEventListener('click', () => this.#takeAlong());
  }

  /** Runs the code as it is now, from the start; a run under way is stopped first. See {@link RunControl.run}. */
  run(options?: StartOptions): Promise<FinishedRun | undefined> {
    return this.#control.run(options);
  }

  /** Ends the run, if there is one. */
  stop(): void {
    this.#control.stop();
  }

  /** Says something below the code, until the next edit. */
  note(text: string): void {
    this.parts.note.textContent = text;
    this.parts.note.hidden = text === '';
  }

  /** Writes the step after the current one, or the first. Answers `false` when the code is at the last step. */
  writeStep(): boolean {
    const next = this.data.steps[this.data.steps.indexOf(this.area.code) + 1];
    if (next === undefined) return false;
    this.area.replace(next);
    return true;
  }

  /** Puts back the code as the page has it, and clears what is below it. */
  startAnew(): void {
    this.area.replace(this.data.source);
    this.#beforeReset = undefined;
    this.#edited();
    this.note('');
    this.#control.clear();
  }

  /** What another window has to be told to show the same. */
  async news(): Promise<readonly BlockNews[]> {
    const { state } = this.#control;
    const code: BlockNews = { kind: 'code', code: this.area.code };
    if (state === 'idle') return [code];
    const printed = await this.#control.printed();
    const print = (call: OutputCall): BlockNews => ({ kind: 'print', call });
    return [code, print({ call: 'clear' }), ...printed.map(print), { kind: 'state', state }];
  }

  /** Shows what another window has told. `stop` ends the run there. */
  showNews(news: BlockNews, stop: () => void): void {
    if (news.kind === 'code') this.area.show(news.code);
    else if (news.kind === 'state') this.#control.showElsewhere(news.state, stop);
    else this.#control.printElsewhere(news.call);
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
    if (!this.parts.note.hidden) reveal(this.parts.note);
  }

  /** The playground reads the reader's version from where it is kept; where it cannot be kept, the link carries it. */
  #takeAlong(): void {
    const { playground } = this.parts;
    if (!playground || !this.area.isEdited || this.area.keep()) return;
    playground.hash = `code=${encodeURIComponent(this.area.code)}`;
  }

  #edited(isElsewhere = false): void {
    this.onEdited?.();
    if (!isElsewhere) this.onNews?.({ kind: 'code', code: this.area.code });
    const reset = this.parts.button('reset');
    if (this.area.isEdited) this.#beforeReset = undefined;
    if (!reset) return;
    reset.textContent = this.#beforeReset === undefined ? 'Reset' : 'Undo reset';
    reset.disabled = this.#beforeReset === undefined && !this.area.isEdited;
  }
}
