import { PageElement } from '#ui/element';
import { Exercise } from '../exercise/exercise.ts';
import { type BlockData, idInPython, readBlockData } from './block-data.ts';
import { RunnableBlock } from './runnable-block.ts';
import { forgetCode } from './saved-code.ts';

export type { RunnableBlock };

const root = document.documentElement;
const chosenLanguage = () => (root.dataset.tool === 'py' ? 'py' : 'ts');

const notLoaded =
  'The Python of this exercise could not be loaded. Are you offline? Choose TypeScript, then boto3 again, to try again.';

/**
 * `<runnable-block>`: a block of code that can be run, edited and, as an exercise, checked. Dispatches `language-shown`, which bubbles,
 * when an exercise is shown in another language: its `block` is another one then.
 */
export class RunnableBlockElement extends PageElement {
  #block: RunnableBlock | undefined;
  /** An exercise in each of its languages, once it was shown in it. */
  readonly #sides = new Map<string, RunnableBlock>();

  protected override wake(): void {
    const data = readBlockData(this);
    const pristine = data.exercise?.hasPython && this.querySelector(':scope > section')?.cloneNode(true);
    this.#block = this.#awaken(data);
    this.#sides.set('ts', this.#block);
    if (!pristine) return;
    const follow = () => void this.#follow(data, pristine as HTMLElement);
    new MutationObserver(follow).observe(root, { attributeFilter: ['data-tool'] });
    follow();
  }

  /** The behaviour of the block, in the language that is shown; `undefined` until the element is in a page. */
  get block(): RunnableBlock | undefined {
    return this.#block;
  }

  /** Opens the editor, with the cursor at a line, counted from 1. */
  edit(line: number): void {
    void this.#block?.area.goTo({ line, column: 1 });
  }

  /** Writes the next of the prepared steps into the code. Answers `false` when there is none left. */
  writeStep(): boolean {
    return this.#block?.writeStep() ?? false;
  }

  /** Puts back the code as the page has it, in each language, and takes away what was written and printed. */
  startAnew(): void {
    for (const side of this.#sides.values()) side.startAnew();
    // Its Python may have been written on an earlier visit.
    if (this.#block && !this.#sides.has('py')) forgetCode(idInPython(this.#block.data.id));
  }

  #awaken(data: BlockData): RunnableBlock {
    const block = new RunnableBlock(this, data);
    if (data.exercise) new Exercise(block, data.exercise);
    return block;
  }

  /** Shows an exercise in the language of the tool that the reader has chosen. Each language keeps its own code and output. */
  async #follow(data: BlockData, pristine: HTMLElement): Promise<void> {
    const language = chosenLanguage();
    const before = this.#block;
    const known = this.#sides.get(language);
    if (known === before) return;
    const side = known
      ? undefined
      : await import('../exercise/python/exercise-in-python.ts')
          .then(({ loadPythonSide }) => loadPythonSide(pristine, data))
          .catch(() => undefined);
    // Meanwhile the reader may have chosen another.
    if (language !== chosenLanguage() || this.#block !== before) return;
    const section = known?.parts.section ?? side?.section;
    if (!section) {
      // What is there can be read and run; its words stay those of the language that it is in.
      delete before?.parts.section.dataset.python;
      before?.note(notLoaded);
      return;
    }
    before?.stop();
    before?.parts.section.replaceWith(section);
    this.#block = known ?? this.#awaken(side?.data ?? data);
    this.#sides.set(language, this.#block);
    this.dispatchEvent(new Event('language-shown', { bubbles: true }));
  }
}
