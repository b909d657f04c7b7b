import { render } from 'preact';
import type { WorkbenchState } from '../model/state.ts';

/** Draws the tab **Conditions**. */
export function mountConditions(host: HTMLElement, state: WorkbenchState): void {
  render(<ConditionsTab state={state} />, host);
}

function ConditionsTab({ state }: { state: WorkbenchState }) {
  return <p>{state.session.connection.name}</p>;
}
