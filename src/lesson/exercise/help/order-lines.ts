import { element } from '#ui/dom';
import { rightSoFar, shuffled } from './wrong-order.ts';

/** Makes a list of lines in the wrong order, with buttons that move them and one that says how many lines are right so far. */
export function orderLines(lines: readonly string[]): HTMLElement {
  const said = element('p', { 'aria-live': 'polite' });
  const list = element('ol', { class: 'help-order', 'aria-label': 'Lines of our solution' });
  const texts = new Map<Element, string>();
  for (const line of shuffled(lines)) {
    const item = element(
      'li',
      {},
      element('pre', {}, element('code', {}, line)),
      mover('up', line),
      mover('down', line),
    );
    texts.set(item, line);
    list.append(item);
  }
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    const item = button?.closest('li');
    if (!button || !item) return;
    if (button.dataset.move === 'up') item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    // The button lost the focus when its item was moved in the page.
    button.focus();
    said.textContent = `Place ${[...list.children].indexOf(item) + 1} of ${lines.length}.`;
  });
  const check = element('button', { type: 'button', class: 'block-button' }, 'Is this the order?');
  check.addEventListener('click', () => {
    const right = rightSoFar(
      [...list.children].map((item) => texts.get(item) ?? ''),
      lines,
    );
    for (const [index, item] of [...list.children].entries())
      item.toggleAttribute('data-right', index < right);
    said.textContent =
      right === lines.length
        ? 'That is the order of our solution. Now write it.'
        : `The first ${right === 1 ? 'line stands' : `${right} lines stand`} where ours ${right === 1 ? 'stands' : 'stand'}; the next does not.`;
    if (right === 0) said.textContent = 'The first line is another one.';
  });
  return element('div', {}, list, element('p', {}, check), said);
}

function mover(way: 'up' | 'down', line: string): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'block-button', 'data-move': way, 'aria-label': `Move ${way}: ${line.trim()}` },
    way === 'up' ? '↑' : '↓',
  );
}
