import { WorkbenchElement } from '#workbench/element';

class LessonWorkbench extends WorkbenchElement {
  protected override async openSession() {
    const { openSession } = await import('#run/session');
    return openSession(this.dataset.accountName ?? '');
  }

  protected override async openTerminal(panel: HTMLElement) {
    const { openTab } = await import('./open-tab.ts');
    await openTab(panel, this.dataset.accountName ?? '');
  }
}

customElements.define('learn-workbench', LessonWorkbench);
