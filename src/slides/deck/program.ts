import type { RunnableBlockElement } from '#lesson/block-element';
import type { ClassVoteElement } from '#lesson/class-vote';

const blocksIn = (root: ParentNode | undefined) => [
  ...(root?.querySelectorAll<RunnableBlockElement>('runnable-block') ?? []),
];

/** Those of a slide's programs that are seen: of tabs of tools, the chosen one. */
const shownIn = (slide: HTMLElement | undefined) =>
  blocksIn(slide).filter((block) => block.checkVisibility());

/** Runs the program of a slide, or of the exercise on it; where the tab of the AWS CLI is chosen, its commands in their terminal. */
export function runProgram(slide: HTMLElement | undefined): void {
  const [block] = shownIn(slide);
  const ofShell = [...(slide?.querySelectorAll<HTMLButtonElement>('[data-run-shell]') ?? [])];
  const run = block?.querySelector<HTMLButtonElement>('.block [data-action="run"]');
  (run ?? ofShell.find((button) => button.checkVisibility()))?.click();
}

/** Puts the cursor into the code of a slide: into an open editor where it was, otherwise at the first line that is not folded. */
export function editProgram(slide: HTMLElement | undefined): void {
  const [block] = shownIn(slide);
  const editor = block?.querySelector<HTMLElement>('.monaco-editor :is(textarea, .native-edit-context)');
  if (editor) editor.focus();
  else block?.edit(1 + (block.querySelector('.folded')?.querySelectorAll('.line').length ?? 0));
}

/** Writes the next prepared step of the slide's program. */
export function writeStep(slide: HTMLElement | undefined): void {
  for (const block of shownIn(slide)) if (block.writeStep()) return;
}

/** Shows the code of a slide as large as the screen, or in its own size again. */
export function zoomProgram(slide: HTMLElement | undefined): void {
  if (slide?.querySelector('.block')) slide.toggleAttribute('data-zoom');
}

/** Resets every program of the deck to what its author wrote, and its accounts to what they were before the first run. */
export async function startAnew(deck: HTMLElement, accounts: readonly string[]): Promise<void> {
  const [{ resetAccount }, { openSession }] = await Promise.all([
    import('#run/reset-account'),
    import('#run/session'),
  ]);
  // This stops whatever is running, so nothing more is printed.
  await Promise.all(accounts.map(async (account) => resetAccount(await openSession(account))));
  for (const block of blocksIn(deck)) block.startAnew();
  const terminals = deck.querySelectorAll<HTMLElement>('[data-shell]:not([hidden])');
  if (terminals.length > 0) {
    const { closeShell } = await import('#lesson/run-shell');
    for (const place of terminals) void closeShell(place);
  }
  for (const vote of deck.querySelectorAll<ClassVoteElement>('class-vote')) vote.startAnew();
}
