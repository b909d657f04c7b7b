// Makes components follow the model's signals.
import '@preact/signals';
import { partsStyles } from '#ui/parts-styles';
import { createState, type TabName } from './model/state.ts';
import type { WorkbenchSession } from './model/session.ts';
import type { StatusHosts } from './status/status.tsx';
import { tabs } from './tabs.ts';
import { addStyles } from '#ui/dom';

addStyles(partsStyles);

/** What a workbench needs to be mounted. */
export interface MountOptions {
  readonly session: WorkbenchSession;
  /** The element into which a tab is drawn. */
  readonly panel: (name: TabName) => HTMLElement | null;
  /** The elements for what is visible whichever tab is shown. */
  readonly status: StatusHosts | undefined;
  readonly showTab: (name: TabName) => void;
}

/** A workbench in a page. */
export interface MountedWorkbench {
  /** Draws a tab, unless it has been drawn already. */
  show(name: TabName): void;
}

/** Brings a workbench to life. Each tab's code is loaded when it is first shown. */
export function mountWorkbench({ session, panel, status, showTab }: MountOptions): MountedWorkbench {
  const state = createState(session, showTab);
  const shown = new Set<TabName>();
  if (status) {
    void import('./status/status.tsx').then(
      ({ mountStatus }) => mountStatus(status, state),
      () => undefined, // The page is being left; or the network is gone, which each tab says.
    );
  }
  return {
    show: (name) => {
      const host = panel(name);
      if (!host || name === 'terminal' || shown.has(name)) return;
      shown.add(name);
      tabs[name]()
        .then((mount) => {
          host.replaceChildren();
          mount(host, state);
        })
        .catch(() => {
          shown.delete(name);
          host.textContent = 'This could not be loaded. Are you offline? Choose the tab again to retry.';
        });
    },
  };
}
