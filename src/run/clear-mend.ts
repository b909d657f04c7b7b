/** The class of what `showMend` shows. */
export const mendClass = 'run-mend';

/** Removes what `showMend` has shown: it is no longer true. */
export function clearMend(output: HTMLElement): void {
  output.parentElement?.querySelector(`:scope > .${mendClass}`)?.remove();
}
