/** What the deck does with the block of code on a slide: everything that its own buttons do, by key. */
const blockOn = (slide: HTMLElement | undefined) => slide?.querySelector<HTMLElement>('.block') ?? undefined;

/** Runs the program of a slide; in an exercise, Run as well. */
export function runProgram(slide: HTMLElement | undefined): void {
  blockOn(slide)?.querySelector<HTMLButtonElement>('[data-action="run"]')?.click();
}

/** Puts the cursor into the code of a slide. */
export function editProgram(slide: HTMLElement | undefined): void {
  const pre = blockOn(slide)?.querySelector<HTMLElement>('[data-code] pre');
  const editor = blockOn(slide)?.querySelector<HTMLElement>(
    '.monaco-editor :is(textarea, .native-edit-context)',
  );
  if (editor) editor.focus();
  else pre?.click();
}

/** Shows the code of a slide as large as the screen, or as it was. */
export function zoomProgram(slide: HTMLElement | undefined): void {
  slide?.toggleAttribute('data-zoom');
}
