import { signal } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { outcomeOf } from '../../explain/outcome.ts';
import type { RunRecord } from '../../model/run-record.ts';
import type { WorkbenchState } from '../../model/state.ts';
import { changesOf, type ChangesByRequest } from '../changes.ts';
import { nameOf } from '../model/filter.ts';
import type { RequestRow } from '../model/rows.ts';
import { formatTime } from '../model/waterfall.ts';
import { OutcomeChip } from '../outcome-chip.tsx';
import { placeName } from '../request-row.tsx';
import { ChangeList } from './change-list.tsx';
import { CopyAs } from './copy-as.tsx';
import { Tabs } from '#ui/parts';
import { FailureNotice } from './failure-notice.tsx';
import { Messages } from './message.tsx';
import { SignatureView } from './signature-view.tsx';

const views = ['On the wire', 'Signature', 'Copy as'] as const;
// The chosen view stays when another request is opened.
const view = signal<(typeof views)[number]>('On the wire');

/** What the detail shows, and what it calls. */
export interface ExchangeDetailProps {
  readonly state: WorkbenchState;
  readonly run: RunRecord;
  readonly row: RequestRow;
  readonly changes: ChangesByRequest;
  /** Whether the detail takes the place of the list. */
  readonly isAlone: boolean;
  /** Opens the request before (-1) or after (1) this one; absent if there is none. */
  readonly step: (by: -1 | 1) => (() => void) | undefined;
  readonly onClose: () => void;
}

/** One request, opened: what it was, what it changed, and both messages. */
export function ExchangeDetail({ state, run, row, changes, isAlone, step, onClose }: ExchangeDetailProps) {
  const { exchange, attempt, step: part } = row;
  const { request, sentFrom, duration, index } = exchange;
  const title = useRef<HTMLHeadingElement>(null);
  const { goTo } = run;
  // If the detail has replaced the list, what had the focus is gone.
  useEffect(() => {
    if (isAlone) title.current?.focus();
  }, [isAlone, index]);
  const facts = [
    duration !== undefined && formatTime(duration),
    attempt && `attempt ${attempt.number} of ${attempt.of}`,
    part,
    `${formatTime(exchange.startedAt)} after the start`,
  ].filter((fact) => typeof fact === 'string');
  return (
    <section
      class="rq-detail"
      aria-label={`Request ${index + 1}: ${nameOf(exchange.operation)}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="rq-detail-head">
        {isAlone && (
          <button type="button" class="wb-button wb-button-plain rq-back" onClick={onClose}>
            ‹ All requests
          </button>
        )}
        <span class="rq-detail-steps">
          <StepButton name="Previous request" sign="↑" action={step(-1)} />
          <StepButton name="Next request" sign="↓" action={step(1)} />
          {!isAlone && (
            <button
              type="button"
              class="wb-button wb-button-plain"
              aria-label="Close this request"
              onClick={onClose}
            >
              ✕
            </button>
          )}
        </span>
        <h3 ref={title} class="rq-detail-title" tabIndex={-1}>
          {nameOf(exchange.operation)} <OutcomeChip outcome={outcomeOf(exchange)} />
        </h3>
        <p class="rq-address">
          <span class="rq-method">{request.method}</span> {request.url.replace(/\?.*$/s, '')}
        </p>
        <p class="rq-facts">
          {sentFrom && goTo && (
            <button type="button" class="rq-line-button" onClick={() => goTo(sentFrom)}>
              Sent from {placeName(sentFrom)}
            </button>
          )}
          <span>{facts.join(' · ')}</span>
        </p>
      </header>
      <FailureNotice exchange={exchange} />
      <ChangeList state={state} changes={changesOf(exchange, changes)} />
      <Tabs
        label="Views of the request"
        names={views}
        selected={view.value}
        onSelect={(name) => (view.value = name)}
      >
        {view.value === 'On the wire' && <Messages key={index} exchange={exchange} />}
        {view.value === 'Signature' && <SignatureView key={index} exchange={exchange} />}
        {view.value === 'Copy as' && <CopyAs key={index} exchange={exchange} />}
      </Tabs>
    </section>
  );
}

function StepButton({
  name,
  sign,
  action,
}: {
  name: string;
  sign: string;
  action: (() => void) | undefined;
}) {
  return (
    <button
      type="button"
      class="wb-button wb-button-plain"
      aria-label={name}
      title={name}
      disabled={!action}
      onClick={() => action?.()}
    >
      {sign}
    </button>
  );
}
