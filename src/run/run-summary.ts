import { counted } from '#ui/words';
import { element } from '#ui/dom';
import { countChanges } from '#workbench/count-changes';
import type { RunRecord } from '#workbench';
import { pageWorkbench } from './page-workbench.ts';

const className = 'run-summary';

/** Says below a block's output what its run sent and changed, and leads to the requests in the workbench. */
export function showSummary(output: HTMLElement, { exchanges, changes }: RunRecord): void {
  clearSummary(output);
  if (exchanges.value.length === 0 || !pageWorkbench()) return;
  const facts = [counted(exchanges.value.length, 'request'), ...countChanges(changes.value)];
  const show = element('button', { type: 'button', class: 'run-summary-show' }, 'Show requests');
  show.addEventListener('click', () => pageWorkbench()?.show('requests'));
  output.after(element('p', { class: className }, element('span', {}, facts.join(' · ')), show));
}

/** Removes the line: what it said is no longer true. */
export function clearSummary(output: HTMLElement): void {
  const next = output.nextElementSibling;
  if (next?.classList.contains(className)) next.remove();
}
