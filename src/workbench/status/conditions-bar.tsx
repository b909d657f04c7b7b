import { useChanges } from '../hooks/use-changes.ts';
import type { WorkbenchState } from '../model/state.ts';
import { describeConditions } from './describe-conditions.ts';
import { describeOffset } from './describe-offset.ts';

/** Says which conditions are on, with a button that ends them, and whether the clock is ahead; else draws nothing. */
export function ConditionsBar({ state }: { state: WorkbenchState }) {
  const { clock, conditions } = state.session.connection;
  useChanges(clock.onChange);
  useChanges(conditions.onChange);
  const ahead = describeOffset(clock.offset);
  if (!conditions.isOn && !ahead) return null;
  return (
    <div class="wb-bar" role="group" aria-label="Conditions that are on">
      <button
        type="button"
        class="wb-bar-what"
        onClick={() => state.showTab('conditions')}
        title="Show Conditions"
      >
        <Warning />
        <span class="wb-said">On: </span>
        {conditions.isOn &&
          describeConditions(conditions.settings).map((said) => (
            <span key={said} class="wb-chip wb-chip-warning">
              {said}
            </span>
          ))}
        {ahead && <span class="wb-chip wb-chip-warning">Account’s clock {ahead}</span>}
      </button>
      {conditions.isOn && (
        <button type="button" class="wb-button" onClick={() => conditions.clear()}>
          All off
        </button>
      )}
    </div>
  );
}

function Warning() {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <path d="M8 2 1.5 13.5h13zM8 6.5v3M8 11.6v.1" />
    </svg>
  );
}
