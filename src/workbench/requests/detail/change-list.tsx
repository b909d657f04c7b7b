import type { RunChange } from '../../model/run-record.ts';
import type { WorkbenchState } from '../../model/state.ts';
import { visible } from '../model/address-label.ts';
import { changeVerb } from '../../model/count-changes.ts';

/** The most changes that are named; the rest is only counted. */
const named = 6;

/** What a request changed, with a way to see it in Buckets. */
export function ChangeList({ state, changes }: { state: WorkbenchState; changes: readonly RunChange[] }) {
  if (changes.length === 0) return null;
  const show = ({ bucket, key, versionId }: RunChange) => {
    state.moment.value = undefined;
    // A bucket has no object page: the tree shows it.
    state.place.value =
      key === undefined ? undefined : { bucket, key, ...(versionId !== undefined && { versionId }) };
    state.showTab('buckets');
  };
  return (
    <ul class="rq-changes" role="list" aria-label="What it changed">
      {changes.slice(0, named).map((change, index) => (
        <li key={index}>
          <span class={`rq-change rq-change-${change.kind}`}>{changeVerb(change.kind)}</span>{' '}
          <span class="rq-change-what">
            {change.key === undefined ? `the bucket ${change.bucket}` : visible(change.key)}
          </span>{' '}
          {change.kind !== 'removed' && (
            <button
              type="button"
              class="wb-button wb-button-plain rq-change-show"
              onClick={() => show(change)}
            >
              Show in Buckets
            </button>
          )}
        </li>
      ))}
      {changes.length > named && <li>and {(changes.length - named).toLocaleString('en')} more</li>}
    </ul>
  );
}
