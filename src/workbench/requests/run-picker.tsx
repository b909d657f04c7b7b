import type { RunRecord, RunRecordState } from '../model/run-record.ts';
import type { WorkbenchState } from '../model/state.ts';

const states: Readonly<Record<RunRecordState, string>> = {
  running: 'running',
  done: 'done',
  failed: 'failed',
  stopped: 'stopped',
};

/** Says which run is shown, and lets the reader pick another. */
export function RunPicker({ state, run }: { state: WorkbenchState; run: RunRecord }) {
  const runs = state.session.log.runs.value.toReversed();
  if (runs.length < 2) return <p class="rq-run rq-run-only">{runName(run)}</p>;
  const pick = (id: string) => {
    state.pickedExchange.value = undefined;
    state.moment.value = undefined;
    state.pickedRun.value = runs.find((one) => String(one.id) === id);
  };
  return (
    <select
      class="wb-input rq-run"
      aria-label="Run"
      value={String(run.id)}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      {runs.map((one) => (
        <option key={one.id} value={String(one.id)}>
          {runName(one)}
        </option>
      ))}
    </select>
  );
}

function runName({ title, by, startedAt, state }: RunRecord): string {
  const time = startedAt.toLocaleTimeString([], { timeStyle: 'medium' });
  return `${by === 'hand' ? `By hand: ${title}` : title} · ${time} · ${states[state.value]}`;
}
