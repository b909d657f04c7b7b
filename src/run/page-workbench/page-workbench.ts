import type { WorkbenchElement } from '../../workbench/shell/workbench-element.ts';

/** The workbench of the page, where it has one. */
export function pageWorkbench(): WorkbenchElement | undefined {
  return document.querySelector<WorkbenchElement>('learn-workbench') ?? undefined;
}
