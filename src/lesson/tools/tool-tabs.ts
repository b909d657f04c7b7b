import { nextTab } from '#ui/tabs';
import { isTool, toolAddress } from './tools.ts';

const root = document.documentElement;

/** Tabs of tools: a choice in one applies to all of them, on this page and on every other. */
class ToolTabsElement extends HTMLElement {
  connectedCallback(): void {
    const tabs = this.#tabs();
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(this, tab.dataset.tool ?? ''));
      tab.addEventListener('keydown', (event) => {
        const next = tabs[nextTab(event.key, index, tabs.length) ?? -1];
        if (!next) return;
        event.preventDefault();
        next.focus();
        choose(this, next.dataset.tool ?? '');
      });
    }
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy]');
      if (button) void copy(button);
      const run = target instanceof Element && target.closest<HTMLElement>('[data-run-shell]');
      const place = run && run.closest('.tools-code')?.querySelector<HTMLElement>('[data-shell]');
      if (run && place) {
        void import('./run-shell.ts').then(
          ({ runShell }) => runShell(place),
          () => {
            place.hidden = false;
            place.textContent = 'The terminal could not be loaded. Are you offline? Press Run to try again.';
          },
        );
      }
    });
    this.show();
  }

  /** Says which tab is selected. Styles decide what is visible. */
  show(): void {
    const [first = '', ...others] = this.dataset.has?.split(' ') ?? [];
    const chosen = root.dataset.tool ?? '';
    const selected = others.includes(chosen) ? chosen : first;
    for (const tab of this.#tabs()) {
      const isSelected = tab.dataset.tool === selected;
      tab.ariaSelected = String(isSelected);
      tab.tabIndex = isSelected ? 0 : -1;
    }
  }

  #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.tools-tab')];
  }
}

/** Copies the listing that a button belongs to, and says on the button whether that worked. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.closest('.tools-code')?.querySelector('pre')?.textContent ?? '';
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed by the browser',
  );
}

/** Shows a tool wherever there is a tab for it. What the reader looks at stays in place, whatever grows above it. */
function choose(tabs: ToolTabsElement, tool: string): void {
  const before = tabs.getBoundingClientRect().top;
  try {
    localStorage.setItem(toolAddress, tool);
  } catch {
    // The browser refuses to keep the choice: it holds for this page only.
  }
  show(tool);
  scrollBy({ top: tabs.getBoundingClientRect().top - before, behavior: 'instant' });
}

function show(tool: string): void {
  root.dataset.tool = tool;
  for (const other of document.querySelectorAll<ToolTabsElement>('tool-tabs')) other.show();
  // What was hidden has to find its size.
  dispatchEvent(new Event('resize'));
}

addEventListener('storage', ({ key, newValue }) => {
  if (key === toolAddress && isTool(newValue)) show(newValue);
});

customElements.define('tool-tabs', ToolTabsElement);
