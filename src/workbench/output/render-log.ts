import type { LogEntry } from '../../sandbox/index.ts';
import { element } from '../dom.ts';
import { renderValue } from './render-value.ts';

/** One printed entry: its text as Node prints it, and behind a switch the values that can be opened. */
export function renderLog({ level, text, values }: LogEntry): HTMLElement {
  const row = element('div', { class: `entry entry-${level}` });
  const printed = element('span', { class: 'entry-text' }, text);
  if (values.length === 0) {
    row.append(printed);
    return row;
  }
  const button = element('button', {
    type: 'button',
    class: 'entry-toggle',
    'aria-expanded': 'false',
    'aria-label': 'Look inside',
  });
  let tree: HTMLElement | undefined;
  button.addEventListener('click', () => {
    if (!tree) {
      tree = element('div', { class: 'entry-values' }, ...values.map((value) => renderValue(value)));
      tree.hidden = true;
      for (const node of tree.querySelectorAll('details')) node.open = true;
      row.append(tree);
    }
    tree.hidden = !tree.hidden;
    button.setAttribute('aria-expanded', String(!tree.hidden));
  });
  row.append(button, printed);
  return row;
}
