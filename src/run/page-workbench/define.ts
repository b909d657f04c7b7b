import { WorkbenchElement } from '#workbench/element';

class LessonWorkbench extends WorkbenchElement {
  protected override async openSession() {
    const { openSession } = await import('../session.ts');
    return openSession(this.dataset.accountName ?? '');
  }
}

customElements.define('learn-workbench', LessonWorkbench);
