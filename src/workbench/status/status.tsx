import { render } from 'preact';
import type { WorkbenchState } from '../model/state.ts';

/** Draws what is to be seen whatever tab is shown. */
export function mountStatus(host: HTMLElement, state: WorkbenchState): void {
  render(<Status state={state} />, host);
}

function Status({ state }: { state: WorkbenchState }) {
  return state.moment.value ? <span>Looking at the past</span> : null;
}
