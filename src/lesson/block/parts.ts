/** The parts of a block that its behaviour needs, as `RunnableBlock.astro` renders them. */
export interface BlockParts {
  readonly section: HTMLElement;
  readonly code: HTMLElement;
  /** The row of buttons. */
  readonly bar: HTMLElement;
  readonly output: HTMLElement;
  readonly note: HTMLElement;
  readonly problems: HTMLElement;
  /** The link that opens the code in the playground. */
  readonly playground: HTMLAnchorElement | null;
  /** What only an exercise has. */
  readonly verdict: HTMLElement | null;
  readonly hints: HTMLElement | null;
  readonly solution: HTMLElement | null;
  readonly goal: HTMLElement | null;
  /** Says how the exercise was passed. */
  readonly passedHow: HTMLElement | null;
  button(action: string): HTMLButtonElement | null;
}

/** Where parts are: directly in the section, below its code, or in one of its two bars. */
const frame =
  ':is(:scope, :scope > .block-results, :scope > .block-actions, :scope > .block-results > .block-solution > .block-solution-head)';

/**
 * Finds the parts of a block. What an author wrote or a program printed is nested deeper, inside a part, so it is never taken
 * for one, whatever attributes it has: the Copy button of a listing in a hint has a `data-code` of its own.
 */
export function findParts(block: HTMLElement): BlockParts {
  const section = block.querySelector<HTMLElement>(':scope > section');
  if (!section) throw new Error('A block has no section.');
  const look = (selector: string) => section.querySelector<HTMLElement>(`${frame} > ${selector}`);
  const find = (selector: string): HTMLElement => {
    const found = look(selector);
    if (!found) throw new Error(`A block has no ${selector}.`);
    return found;
  };
  return {
    section,
    code: find('[data-code]'),
    bar: find('.block-actions'),
    output: find('[data-output]'),
    note: find('[data-note]'),
    problems: find('[data-problems]'),
    playground: look('a[data-playground]') as HTMLAnchorElement | null,
    verdict: look('[data-verdict]'),
    hints: look('[data-hints]'),
    solution: look('[data-solution]'),
    goal: look('[data-goal]'),
    passedHow: section.querySelector<HTMLElement>(':scope > .block-head [data-passed-how]'),
    button: (action) => look(`button[data-action="${action}"]`) as HTMLButtonElement | null,
  };
}
