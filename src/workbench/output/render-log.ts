import type { LogEntry, StyledText } from '#sandbox';
import { element } from '#ui/dom';
import { renderText, slice } from './render-text.ts';
import { renderValue } from './render-value.ts';

/** How many characters of an entry are shown at first: a line of millions keeps a browser busy. */
const shown = 10_000;
/** Once a whole entry is shown, it is split into parts of this many characters, each laid out by itself. */
const partSize = 10_000;

/** One printed entry: its text as Node prints it, and a button that shows the values inside. */
export function renderLog({ level, text, styled = [{ text }], values, cut }: LogEntry): HTMLElement {
  const row = element('div', { class: `entry entry-${level}` });
  const printed = element('span', { class: 'entry-text' });
  row.append(printed);
  if (text.length <= shown) printed.append(...renderText(styled));
  else showBeginning(row, printed, text, styled);
  if (cut !== undefined) {
    const note = `… and ${cut.toLocaleString('en')} more characters that were not kept.`;
    row.append(element('div', { class: 'entry-note' }, note));
  }
  if (values.length > 0) offerValues(row, values);
  return row;
}

function showBeginning(
  row: HTMLElement,
  printed: HTMLElement,
  text: string,
  styled: readonly StyledText[],
): void {
  printed.append(...renderText(slice(styled, 0, partEnd(text, 0, shown))), ' …');
  const name = `Show all ${text.length.toLocaleString('en')} characters`;
  const all = element('button', { type: 'button', class: 'entry-all' }, name);
  all.addEventListener('click', () => {
    all.remove();
    printed.replaceChildren();
    for (let from = 0; from < text.length;) {
      const to = partEnd(text, from, partSize);
      printed.append(element('span', { class: 'entry-part' }, ...renderText(slice(styled, from, to))));
      from = to;
    }
    // The button had the focus; now the text takes it.
    printed.tabIndex = -1;
    printed.focus({ preventScroll: true });
  });
  row.append(all);
}

/** Where a part of the text ends: at the end of a line, if there is one. */
function partEnd(text: string, from: number, size: number): number {
  if (from + size >= text.length) return text.length;
  const line = text.lastIndexOf('\n', from + size) + 1;
  return line > from ? line : from + size;
}

function offerValues(row: HTMLElement, values: LogEntry['values']): void {
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
  row.prepend(button);
}
