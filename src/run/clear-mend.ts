/** The class of what `showMend` shows. */
export const mendClass = 'run-mend';

/** Takes away what `showMend` has shown: what it said is no longer true. */
export function clearMend(output: HTMLElement): void {
  output.parentElement?.querySelector(`:scope > .${mendClass}`)?.remove();
}
