import type { WorkbenchElement } from '#workbench/element';

/** The workbench of the page, where it has one. */
export function pageWorkbench(): WorkbenchElement | undefined {
  return document.querySelector<WorkbenchElement>('learn-workbench') ?? undefined;
}
