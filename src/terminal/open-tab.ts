import { element } from '#ui/dom';
import { openPageTerminal, type WindowTerminal } from './open.ts';

const opened = new WeakMap<HTMLElement, Promise<WindowTerminal>>();

/** Opens a terminal in the panel of a workbench, once. Where that fails, the next call tries again. */
export async function openTab(panel: HTMLElement, accountName: string): Promise<void> {
  if (opened.has(panel)) return;
  const screen = element('div', { class: 'terminal-screen' });
  const section = element('section', { 'aria-label': 'Terminal', 'data-run-state': 'idle' }, screen);
  panel.classList.add('terminal-panel');
  panel.replaceChildren(section);
  const opening = openPageTerminal(screen, accountName, { focuses: false });
  opened.set(panel, opening);
  try {
    const terminal = await opening;
    // The terminal takes the focus in its place.
    panel.removeAttribute('tabindex');
    enterByMouse(panel, terminal);
  } catch (error) {
    opened.delete(panel);
    screen.textContent = `The terminal could not be opened: ${error instanceof Error ? error.message : String(error)} Choose the tab again to retry.`;
  }
}

/** Who presses the tab with a mouse can type at once. Keys stay with the tabs, where arrows lead from one to the next. */
function enterByMouse(panel: HTMLElement, terminal: WindowTerminal): void {
  const tab = document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
  const enter = () => {
    const isByMouse = tab === document.activeElement && tab?.matches(':focus-visible') === false;
    if (isByMouse && matchMedia('(hover: hover)').matches) terminal.focus();
  };
  enter();
  tab?.addEventListener('click', enter);
}
