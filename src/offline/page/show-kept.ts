import type { SiteWorker } from './site-worker.ts';
import { describeKept } from './describe-kept.ts';

/** Says at the foot of the page how much of the site is kept, as long as there is something to say. */
export function showKept(worker: SiteWorker): void {
  const line = document.querySelector('[data-kept-line]');
  if (line) worker.onState((state) => (line.textContent = describeKept(state)));
}
