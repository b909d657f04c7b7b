import conditionsStyles from './conditions.css?inline';
import { render } from 'preact';
import type { WorkbenchState } from '../model/state.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { ClockPanel } from './clock-panel.tsx';
import { Dials } from './dials.tsx';
import { Presets } from './preset-list.tsx';
import { addStyles } from '#ui/dom';

addStyles(conditionsStyles);

/** Draws the tab **Conditions**. */
export function mountConditions(host: HTMLElement, state: WorkbenchState): void {
  render(<ConditionsTab state={state} />, host);
}

function ConditionsTab({ state }: { state: WorkbenchState }) {
  const { conditions } = state.session.connection;
  useChanges(conditions.onChange);
  return (
    <div class="wb-conditions">
      <p class="wb-conditions-about">
        What real life does to S3. Programs feel it, from the next request on; what you do by hand does not.
        All of it is off again when the page is loaded anew.
      </p>
      <Presets conditions={conditions} />
      <Dials conditions={conditions} />
      <ClockPanel state={state} />
    </div>
  );
}
