import type { WorkbenchState } from '../../model/state.ts';

/** Says that the past is shown, and leads back to now. */
export function PastBanner({ state: { moment } }: { state: WorkbenchState }) {
  if (!moment.value) return null;
  const { run, index } = moment.value;
  const when = index < 0 ? 'before the first request' : `after request ${index + 1}`;
  return (
    <div class="wb-past" role="status">
      <span>
        As it was <strong>{when}</strong> of “{run.title}”
      </span>
      <button type="button" class="wb-button" onClick={() => (moment.value = undefined)}>
        Back to now
      </button>
    </div>
  );
}
