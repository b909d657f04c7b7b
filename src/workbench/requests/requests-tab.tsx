import requestsStyles from './requests.css?inline';
import detailStyles from './detail.css?inline';
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSize } from '../hooks/use-size.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { WorkbenchState } from '../model/state.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { changesByRequest } from './changes.ts';
import { ExchangeDetail } from './detail/exchange-detail.tsx';
import { Empty } from './empty.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterRows, noFilter } from './model/filter.ts';
import { toRows } from './model/rows.ts';
import { spanOf } from './model/waterfall.ts';
import { RequestList, rowHeight } from './request-list.tsx';
import { RunPicker } from './run-picker.tsx';
import { Summary } from './summary.tsx';
import { useProgress } from './use-progress.ts';
import { addStyles } from '#ui/dom';

addStyles(requestsStyles, detailStyles);

/** From this many requests on, the list can be filtered. */
const many = 15;
/** From this width on, the opened request is beside the list; on narrower tabs, from this height on, below it. */
const [wide, tall] = [760, 600];

/** Draws the tab **Requests**. */
export function mountRequests(host: HTMLElement, state: WorkbenchState): void {
  render(<RequestsTab state={state} />, host);
}

function RequestsTab({ state }: { state: WorkbenchState }) {
  const run = state.run.value;
  if (!run) return <Empty run={undefined} />;
  return <RunRequests key={run.id} state={state} run={run} />;
}

function RunRequests({ state, run }: { state: WorkbenchState; run: RunRecord }) {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  const returnTo = useRef<number | undefined>(undefined);
  const [filter, setFilter] = useState(noFilter);
  useProgress(run);
  const exchanges = run.exchanges.peek();
  const runChanges = run.changes.peek();
  const rows = useMemo(() => toRows(exchanges), [exchanges]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const span = useMemo(() => spanOf(exchanges), [exchanges]);
  const changes = useMemo(() => changesByRequest(runChanges), [runChanges]);
  const picked = state.pickedExchange.value;
  const openedAt = shown.findIndex(({ exchange }) => exchange.index === picked);
  const opened = shown[openedAt];
  const layout = width >= wide ? 'beside' : height >= tall ? 'below' : 'alone';
  const { value: moment } = state.moment;
  const isAhead = (index: number) => {
    if (moment?.run !== run) return false;
    const position = run.positionAfter(index) ?? Infinity;
    return position > moment.position || (position === moment.position && index > moment.index);
  };

  const open = (index: number | undefined) => (state.pickedExchange.value = index);
  const close = () => {
    returnTo.current = picked;
    open(undefined);
  };
  // Gives the focus back to the line that was opened, once the list is there again and has its height: until then lines move.
  useEffect(() => {
    const index = returnTo.current;
    if (picked !== undefined || index === undefined) return;
    returnTo.current = undefined;
    const focus = () => root.current?.querySelector<HTMLElement>(`[data-request="${index}"]`)?.focus();
    requestAnimationFrame(() => requestAnimationFrame(focus));
  }, [picked]);
  const step = (by: -1 | 1) => {
    const next = shown[openedAt + by];
    return next && (() => open(next.exchange.index));
  };

  return (
    <div
      ref={root}
      class="rq"
      data-layout={opened ? layout : 'list'}
      style={{ '--rq-rows': `${Math.max(shown.length, 3) * rowHeight}px` }}
    >
      <div class="rq-side" hidden={opened !== undefined && layout === 'alone'}>
        <div class="rq-top">
          <RunPicker state={state} run={run} />
          <Summary changes={runChanges} exchanges={exchanges} />
        </div>
        {rows.length > 0 && <Timeline state={state} run={run} changes={changes} />}
        {rows.length > many && (
          <FilterBar rows={rows} left={shown.length} filter={filter} onChange={setFilter} />
        )}
        {rows.length === 0 && <Empty run={run} />}
        {rows.length > 0 && shown.length === 0 && <p class="rq-quiet">No request passes the filter.</p>}
        {shown.length > 0 && (
          <RequestList
            rows={shown}
            span={span}
            picked={picked}
            follows={opened !== undefined}
            isAhead={isAhead}
            onPick={open}
            goTo={run.goTo}
          />
        )}
      </div>
      {opened && (
        <ExchangeDetail
          state={state}
          run={run}
          row={opened}
          changes={changes}
          isAlone={layout === 'alone'}
          step={step}
          onClose={close}
        />
      )}
    </div>
  );
}
