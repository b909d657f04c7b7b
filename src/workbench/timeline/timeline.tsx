import timelineStyles from './timeline.css?inline';
import { useMemo } from 'preact/hooks';
import type { RunRecord } from '../model/run-record.ts';
import type { WorkbenchState } from '../model/state.ts';
import { changesOf, type ChangesByRequest } from '../requests/changes.ts';
import { counted } from '#ui/words';
import { nameOf } from '../requests/model/filter.ts';
import { MomentSummary } from './moment-summary.tsx';
import { Scrubber } from './scrubber.tsx';
import { firstStop, timelineSteps } from './steps.ts';
import { addStyles } from '#ui/dom';

addStyles(timelineStyles);

/** What the timeline works on. */
export interface TimelineProps {
  readonly state: WorkbenchState;
  readonly run: RunRecord;
  readonly changes: ChangesByRequest;
}

/** Steps back through a run: the buckets as they were after each request. */
export function Timeline(props: TimelineProps) {
  if (props.run.state.value !== 'running') return <EndedTimeline {...props} />;
  return (
    <section class="tl" aria-label="Timeline">
      <div class="tl-row tl-row-idle">
        <span class="tl-title">Timeline</span>
      </div>
      <p class="tl-hint">Once the run has ended, you can step back through it.</p>
    </section>
  );
}

function EndedTimeline({ state, run, changes }: TimelineProps) {
  const exchanges = run.exchanges.value;
  // The history forgets its beginning as it grows, and it grows only when the revision does.
  const revision = state.revision.value;
  const earliest = useMemo(() => state.session.connection.history.earliest, [state, revision]);
  const steps = timelineSteps(exchanges, (index) => run.positionAfter(index));
  const first = firstStop(run.begunAt, steps, earliest);
  const now = steps.length + 1;
  const { value: moment } = state.moment;
  const mine = moment?.run === run ? moment : undefined;
  const stop = mine
    ? mine.index < 0
      ? 0
      : steps.findIndex(({ exchange }) => exchange.index === mine.index) + 1
    : now;
  const step = steps[stop - 1];

  const goTo = (to: number) => {
    const target = steps[to - 1];
    if (to >= now) state.moment.value = undefined;
    else if (to <= 0) state.moment.value = { run, index: -1, position: run.begunAt };
    else if (target) state.moment.value = { run, index: target.exchange.index, position: target.position };
  };
  const nameOfStop = (at: number): string => {
    if (at >= now) return 'Now';
    const { exchange } = steps[at - 1] ?? {};
    return exchange ? `After request ${exchange.index + 1}, ${nameOf(exchange.operation)}` : 'Before the run';
  };
  const summary = mine && step ? changesOf(step.exchange, changes) : [];

  return (
    <section class="tl" aria-label="Timeline">
      <div class="tl-row">
        <span class="tl-title">Timeline</span>
        <StepButton name="One request back" sign="◂" isOff={stop <= first} onClick={() => goTo(stop - 1)} />
        <Scrubber
          stop={stop}
          min={first}
          max={now}
          name={nameOfStop}
          marks={steps.map(({ exchange }) => changesOf(exchange, changes).length > 0)}
          onMove={goTo}
        />
        <StepButton name="One request on" sign="▸" isOff={stop >= now} onClick={() => goTo(stop + 1)} />
      </div>
      {mine ? (
        <MomentSummary state={state} name={nameOfStop(stop)} isBefore={stop === 0} changes={summary} />
      ) : (
        <p class="tl-hint">
          {first >= now
            ? 'This run was too long ago: the moments of it are no longer remembered.'
            : 'Step back to see the buckets as they were after each request.'}
          {first > 0 &&
            first < now &&
            ` Only the last ${counted(now - first, 'moment')} are still remembered.`}
        </p>
      )}
    </section>
  );
}

function StepButton(props: { name: string; sign: string; isOff: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class="wb-button wb-button-plain tl-step"
      aria-label={props.name}
      title={props.name}
      disabled={props.isOff}
      onClick={props.onClick}
    >
      {props.sign}
    </button>
  );
}
