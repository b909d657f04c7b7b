import type { Position } from '#sandbox';
import { createOutputView, type OutputView } from '#workbench';

const views = new WeakMap<HTMLElement, OutputView>();

/** The view that draws into an element: one, whoever prints, a run of this window or one of another. */
export function outputOf(host: HTMLElement, goTo: (position: Position) => void): OutputView {
  const view = views.get(host) ?? createOutputView(host, goTo);
  views.set(host, view);
  return view;
}
