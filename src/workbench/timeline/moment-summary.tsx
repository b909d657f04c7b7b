import type { RunChange } from '../model/run-record.ts';
import type { WorkbenchState } from '../model/state.ts';
import { visible } from '../requests/model/address-label.ts';
import { changeVerb } from '../model/count-changes.ts';

/** Says which moment is shown and what its request changed, with buttons to Buckets and back to now. */
export function MomentSummary(props: {
  state: WorkbenchState;
  name: string;
  isBefore: boolean;
  changes: readonly RunChange[];
}) {
  const { state, name, isBefore, changes } = props;
  const [change] = changes;
  const what = change
    ? `${changeVerb(change.kind)} ${change.key === undefined ? `the bucket ${change.bucket}` : visible(change.key)}`
    : 'it changed nothing';
  const more = changes.length > 1 ? ` and ${(changes.length - 1).toLocaleString('en')} more` : '';
  return (
    <div class="tl-moment">
      <p role="status">
        <strong>{name}</strong>
        {!isBefore && `: ${what}${more}`}
      </p>
      <div class="tl-actions">
        <button type="button" class="wb-button" onClick={() => state.showTab('buckets')}>
          Buckets at this moment
        </button>
        <button
          type="button"
          class="wb-button wb-button-primary"
          onClick={(event) => {
            // This button disappears, so the slider takes the focus.
            event.currentTarget.closest('.tl')?.querySelector<HTMLElement>('[role="slider"]')?.focus();
            state.moment.value = undefined;
          }}
        >
          Back to now
        </button>
      </div>
    </div>
  );
}
