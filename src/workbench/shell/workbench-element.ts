// Not through its folder's `index.ts`: that would make a page that is only read load the engine.
import { loadOffset } from '#connections/kept-offset';
import type { WorkbenchSession } from '../model/session.ts';
import type { TabName } from '../model/state.ts';
import type { MountedWorkbench } from '../mount.ts';
import { describeOffset } from '../status/describe-offset.ts';
import { besideThePage } from './beside.ts';
import { loadPreferences, savePreferences } from './preferences.ts';
import { sayFlagged } from './say-flagged.ts';
import { makeResizer } from '#ui/resizer';
import { PageElement } from '#ui/element';
import { makeTabList, type TabList } from '#ui/tabs';

const wide = matchMedia(besideThePage);

/** The largest share of the window's height that the drawer takes, as in `workbench.css`. */
const docked = 0.4;

/**
 * `<learn-workbench>`: the frame of the workbench, on every page with code. It opens, closes, resizes and switches tabs.
 * What the tabs show is loaded only once the reader has run or touched something.
 */
export abstract class WorkbenchElement extends PageElement {
  #tabs: TabList | undefined;
  #mounted: Promise<MountedWorkbench> | undefined;

  /** Opens the session that the blocks of the page share. */
  protected abstract openSession(): Promise<WorkbenchSession>;

  /** Opens the terminal of the page in its panel, unless it is there already. It says itself what went wrong. */
  protected abstract openTerminal(panel: HTMLElement): Promise<unknown>;

  get isOpen(): boolean {
    return document.documentElement.dataset.workbench === 'open';
  }

  protected override wake(): void {
    this.#tabs = makeTabList(this, loadPreferences().tab, (name) => this.#selected(name));
    for (const button of this.querySelectorAll('[data-action="toggle-workbench"]')) {
      button.addEventListener('click', () => this.toggle(!this.isOpen));
    }
    // A reader who comes near wants to see what is there. A page that is only read loads nothing.
    this.addEventListener('pointerenter', () => this.load());
    this.addEventListener('focusin', () => this.load());
    this.#makeResizable();
    this.#say();
    this.#sayClock();
  }

  /** Opens or closes it. */
  toggle(open: boolean): void {
    document.documentElement.dataset.workbench = open ? 'open' : 'closed';
    if (wide.matches) savePreferences({ open });
    this.#say();
    if (open) this.load();
    // The button that had the focus may be hidden now.
    const button = this.querySelector<HTMLElement>(
      `[data-action="toggle-workbench"][data-when="${open ? 'open' : 'closed'}"]`,
    );
    if (this.contains(document.activeElement)) button?.focus();
  }

  /** Opens it at a tab. */
  show(tab: TabName): void {
    this.#tabs?.select(tab);
    if (!this.isOpen) this.toggle(true);
    this.load();
  }

  /** Loads what the open tab shows, once. After a failure the next call tries again. */
  load(): void {
    if (!this.isOpen) return;
    const terminal = this.querySelector<HTMLElement>('[data-panel="terminal"]:not([hidden])');
    if (terminal) void this.openTerminal(terminal);
    this.#mounted ??= this.#mount();
    this.#mounted.then(
      (mounted) => this.#tabs && mounted.show(this.#tabs.selected as TabName),
      () => {
        this.#mounted = undefined;
        for (const panel of this.querySelectorAll('[data-panel]')) {
          panel.textContent =
            'The workbench could not be loaded. Are you offline? Come back here to try again.';
        }
      },
    );
  }

  async #mount(): Promise<MountedWorkbench> {
    const [{ mountWorkbench }, session] = await Promise.all([import('../mount.ts'), this.openSession()]);
    const panel = (name: TabName) => this.querySelector<HTMLElement>(`[data-panel="${name}"]`);
    const host = (name: string) => this.querySelector<HTMLElement>(`[data-workbench-${name}]`);
    const [head, bar, flag] = [host('status'), host('bar'), host('flag')];
    const status = head && bar && flag ? { head, bar, flag } : undefined;
    return mountWorkbench({ session, panel, status, showTab: (tab) => this.show(tab) });
  }

  #selected(name: string): void {
    // The first selection restores the tab that was kept; nothing may be loaded yet.
    if (!this.#tabs) return;
    savePreferences({ tab: name });
    this.load();
  }

  #say(): void {
    for (const button of this.querySelectorAll('[data-action="toggle-workbench"]')) {
      button.ariaExpanded = String(this.isOpen);
    }
  }

  /** Shows, before anything is loaded, that the clock was left ahead. The status replaces this once it is drawn. */
  #sayClock(): void {
    const ahead = describeOffset(loadOffset(this.dataset.accountName ?? ''));
    const flag = this.querySelector('[data-workbench-flag]');
    if (!ahead || !flag) return;
    const text = document.createElement('span');
    text.className = 'workbench-flag';
    text.textContent = `Clock ${ahead}`;
    flag.replaceChildren(text);
    sayFlagged(true);
  }

  #makeResizable(): void {
    const separator = this.querySelector<HTMLElement>('[role="separator"]');
    const frame = this.querySelector<HTMLElement>('aside');
    if (!separator || !frame) return;
    const { update } = makeResizer(separator, {
      isSideways: () => wide.matches,
      size: () => (wide.matches ? frame.offsetWidth : frame.offsetHeight),
      range: () =>
        wide.matches ? [300, innerWidth * 0.6] : [Math.min(150, innerHeight * docked), innerHeight * docked],
      resize: (size, final) => {
        const name = wide.matches ? 'width' : 'height';
        document.documentElement.style.setProperty(`--workbench-${name}`, `${size}px`);
        if (final) savePreferences({ [`${this.dataset.sizes ?? ''}${name}`]: size });
      },
    });
    update();
    wide.addEventListener('change', update);
    addEventListener('resize', update);
  }
}
