import { element } from '#ui/dom';
import type { Screen } from './screen.ts';
import type { WindowTerminal } from './window-terminal.ts';

/** Keys that a phone's keyboard has not: what stands on each, what a terminal would get, and its name. */
const keys = [
  ['Tab', '\t', 'Complete'],
  ['Ctrl+C', '\u0003', 'Stop the command'],
  ['↑', '\u001b[A', 'Earlier command'],
  ['↓', '\u001b[B', 'Later command'],
  ['←', '\u001b[D', 'Left'],
  ['→', '\u001b[C', 'Right'],
] as const;

/** A row of keys for who has no keyboard; styles show it there. */
export function keyBar(terminal: WindowTerminal, screen: Screen): HTMLElement {
  const buttons = keys.map(([name, data, title]) => {
    const button = element('button', { type: 'button', 'aria-label': title, title }, name);
    // The terminal keeps the focus, and a phone its keyboard.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      void terminal.type(data);
      screen.focus();
    });
    return button;
  });
  return element('div', { class: 'terminal-keys', role: 'group', 'aria-label': 'Keys' }, ...buttons);
}
