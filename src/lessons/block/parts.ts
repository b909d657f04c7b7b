/** The parts of a block that its behaviour needs, as `RunnableBlock.astro` renders them. */
export interface BlockParts {
  readonly section: HTMLElement;
  readonly code: HTMLElement;
  readonly output: HTMLElement;
  readonly note: HTMLElement;
  readonly problems: HTMLElement;
  /** The link that opens the code in the playground. */
  readonly playground: HTMLAnchorElement | null;
  button(action: string): HTMLButtonElement | null;
}

/** Finds the parts of a block. */
export function findParts(block: HTMLElement): BlockParts {
  const find = (selector: string): HTMLElement => {
    const found = block.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`A block has no ${selector}.`);
    return found;
  };
  return {
    section: find('section'),
    code: find('[data-code]'),
    output: find('[data-output]'),
    note: find('[data-note]'),
    problems: find('[data-problems]'),
    playground: block.querySelector<HTMLAnchorElement>('a[data-playground]'),
    button: (action) => block.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`),
  };
}
