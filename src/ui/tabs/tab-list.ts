import { nextTab } from './next-tab.ts';

/** A row of tabs, one of which is selected. */
export interface TabList {
  readonly selected: string;
  select(name: string): void;
}

/**
 * Makes tabs and panels, found by `data-tab` and `data-panel`, work with pointer and keyboard.
 *
 * @param onSelect Called with the name of the selected tab, also when code selects it.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function makeTabList(root: HTMLElement, initial: string, onSelect: (name: string) => void): TabList {
  const tabs = [...root.querySelectorAll<HTMLButtonElement>('[data-tab]')];
  const names = tabs.map((tab) => tab.dataset.tab ?? '');
  let selected = '';

  const select = (name: string) => {
    selected = names.includes(name) ? name : (names[0] ?? '');
    for (const tab of tabs) {
      const isSelected = tab.dataset.tab === selected;
      tab.ariaSelected = String(isSelected);
      tab.tabIndex = isSelected ? 0 : -1;
    }
    for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
      panel.hidden = panel.dataset.panel !== selected;
    }
    onSelect(selected);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(names[index] ?? ''));
    tab.addEventListener('keydown', (event) => {
      const next = nextTab(event.key, index, tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      tabs[next]?.focus();
      select(names[next] ?? '');
    });
  }
  select(initial);
  return {
    get selected() {
      return selected;
    },
    select,
  };
}
