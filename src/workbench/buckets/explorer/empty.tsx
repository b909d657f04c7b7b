import { createBucketDialog } from '../actions/create-bucket-dialog.tsx';
import type { BucketsModel } from '../actions/buckets-model.ts';

/** What is shown while there is no bucket. */
export function NoBuckets({ model }: { model: BucketsModel }) {
  const isPast = model.state.moment.value !== undefined;
  return (
    <div class="wb-buckets-empty">
      <svg aria-hidden="true" viewBox="0 0 48 48" width="72" height="72" fill="none">
        <ellipse cx="24" cy="13" rx="15" ry="5" stroke="currentColor" stroke-width="1.5" />
        <path
          d="m9 13 3.5 24c.4 2 6 3.5 11.5 3.5s11-1.5 11.5-3.5L39 13"
          stroke="currentColor"
          stroke-width="1.5"
        />
        <rect class="wb-empty-object" x="19" y="22" width="10" height="10" rx="2" />
      </svg>
      <p>
        <strong>{isPast ? 'There was no bucket yet.' : 'There is no bucket yet.'}</strong>
      </p>
      {!isPast && (
        <>
          <p>
            Press Run on the page: what the program makes shows here at once, and is marked. Or make a bucket
            by hand.
          </p>
          <button type="button" class="wb-button wb-button-primary" onClick={() => createBucketDialog(model)}>
            Create a bucket
          </button>
        </>
      )}
    </div>
  );
}
