import { describeProblems, type Editor, openEditor, type ProblemCount } from '#editor';
import { element } from '#ui/dom';

/** What a file's editor begins with, and what it calls when something happens. */
export interface SlotOptions {
  readonly name: string;
  readonly code: string;
  readonly project: string;
  /** The highlighted code, if the page has it. */
  readonly highlighted?: Node | undefined;
  readonly onChange: (code: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
  readonly onProblems: (count: ProblemCount) => void;
  readonly onFailure: () => void;
}

let count = 0;

/** One file: its tab, and the panel that holds its code, which becomes an editor when it is first shown. */
export class FileSlot {
  readonly tab: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly #badge = element('span', { class: 'playground-badge' });
  readonly #options: SlotOptions;
  #opening: Promise<Editor | undefined> | undefined;
  #editor: Editor | undefined;
  #gone = false;

  constructor(options: SlotOptions) {
    this.#options = options;
    const { name, code, highlighted } = options;
    count += 1;
    const id = `file-${count}`;
    this.tab = element('button', {
      type: 'button',
      class: 'playground-tab',
      role: 'tab',
      id: `${id}-tab`,
      'aria-controls': id,
      'data-file': name,
    });
    this.tab.append(name, this.#badge);
    this.panel = element('div', {
      class: 'playground-panel',
      role: 'tabpanel',
      id,
      'aria-labelledby': `${id}-tab`,
      'data-name': name,
    });
    this.panel.append(highlighted ?? plainPre(code));
  }

  /** The editor, once it is there. */
  get editor(): Editor | undefined {
    return this.#editor;
  }

  /**
   * Opens the editor, once. After a failure, the next call tries again.
   *
   * @param after What the editor waits for.
   */
  open(after?: Promise<void>): Promise<Editor | undefined> {
    return (this.#opening ??= this.#load(after).catch(() => {
      this.#opening = undefined;
      this.#options.onFailure();
      return undefined;
    }));
  }

  dispose(): void {
    this.#gone = true;
    this.#editor?.dispose();
    this.tab.remove();
    this.panel.remove();
  }

  async #load(after?: Promise<void>): Promise<Editor | undefined> {
    const { name, code, project, onChange, onRun, onLeave, onProblems } = this.#options;
    const editor = await openEditor(this.panel, {
      code,
      path: name,
      ...(name.endsWith('.py') && { language: 'py' as const }),
      project,
      fills: true,
      ...(after && { after }),
      label: `${name}: code. Press Escape to leave the editor.`,
      onChange,
      onRun,
      onLeave,
      onProblems: (problems) => {
        const all = problems.syntax || problems.type;
        this.#badge.textContent = all === 0 ? '' : String(all);
        this.#badge.title = describeProblems(problems);
        onProblems(problems);
      },
    });
    if (this.#gone) {
      editor.dispose();
      return undefined;
    }
    this.#editor = editor;
    return editor;
  }
}

/** Code without colours, but with the same elements for lines as highlighted code. */
function plainPre(code: string): HTMLElement {
  const lines = code
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? ['\n'] : []), element('span', { class: 'line' }, line)]);
  return element('pre', { class: 'shiki', tabindex: '0' }, element('code', {}, ...lines));
}
