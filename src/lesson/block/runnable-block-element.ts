import { PageElement } from '#ui/element';
import { Exercise } from '../exercise/exercise.ts';
import type { PythonSide } from '../exercise/python-side.ts';
import { type BlockData, readBlockData } from './block-data.ts';
import { RunnableBlock } from './runnable-block.ts';

export type { RunnableBlock };

const root = document.documentElement;

/** `<runnable-block>`: a block of code that can be run, edited and, as an exercise, checked. */
export class RunnableBlockElement extends PageElement {
  #block: RunnableBlock | undefined;
  /** What is shown in each language: the section with its behaviour. */
  readonly #sides = new Map<string, RunnableBlock>();

  protected override wake(): void {
    const data = readBlockData(this);
    const pristine = data.exercise?.python && this.querySelector(':scope > section')?.cloneNode(true);
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

  /** Puts back the code as the page has it, and takes away what was written and printed. */
  startAnew(): void {
    this.#block?.startAnew();
  }

  #awaken(data: BlockData): RunnableBlock {
    const block = new RunnableBlock(this, data);
    if (data.exercise) new Exercise(block, data.exercise);
    return block;
  }

  /** Shows an exercise in the language of the tool that the reader has chosen. Each language keeps its own code and output. */
  async #follow(data: BlockData, pristine: HTMLElement): Promise<void> {
    const language = chosenLanguage();
    const side =
      language === 'py' && !this.#sides.has('py') ? await loadPythonSide(pristine, data) : undefined;
    // Meanwhile the reader may have chosen another.
    if (language !== chosenLanguage()) return;
    const before = this.#block;
    const known = this.#sides.get(language);
    const section = known?.parts.section ?? side?.section;
    if (!section) before?.note(notLoaded);
    else if (known !== before) {
      before?.stop();
      before?.parts.section.replaceWith(section);
      this.#block = known ?? this.#awaken(side?.data ?? data);
      this.#sides.set(language, this.#block);
    }
    // It was shown before anything was loaded; from now on it stands in the section that is its own.
    this.#sides.get('ts')?.parts.section.querySelector('[data-code="py"]')?.remove();
  }
}

const notLoaded =
  'The Python of this exercise could not be loaded. Are you offline? Choose another tool, then boto3 again, to try again.';

const chosenLanguage = () => (root.dataset.tool === 'py' ? 'py' : 'ts');

/** What an exercise is in Python; `undefined` where that cannot be loaded. */
async function loadPythonSide(pristine: HTMLElement, data: BlockData): Promise<PythonSide | undefined> {
  const loaded = await import('../exercise/python-side.ts').catch(() => undefined);
  return loaded?.pythonSide(pristine, data);
}
