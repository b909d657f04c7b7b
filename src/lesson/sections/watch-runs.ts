import { changeProgress } from '../progress/progress.ts';
import { withRun } from '../progress/section-model.ts';

const ends: ReadonlySet<string | undefined> = new Set(['done', 'failed']);

/** Remembers which programs of the page were run to their end. One that failed counts, too: some are meant to fail. */
export function watchRuns(): void {
  const watcher = new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLElement) || !ends.has(target.dataset.runState)) continue;
      // The terminal of a step for the AWS CLI stands beside the programs of the same step.
      const own = target.closest<HTMLElement>('[data-program]');
      const { program } =
        (own ?? target.closest('tool-tabs')?.querySelector<HTMLElement>('[data-program]'))?.dataset ?? {};
      if (program !== undefined) changeProgress((progress, now) => withRun(progress, program, now));
    }
  });
  for (const block of document.querySelectorAll('[data-program] [data-run-state], .tools-terminal'))
    watcher.observe(block, { attributeFilter: ['data-run-state'] });
}
