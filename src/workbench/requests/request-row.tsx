import type { Exchange } from '#connections';
import { outcomeOf } from '../explain/outcome.ts';
import { addressLabel } from './model/address-label.ts';
import { nameOf } from './model/filter.ts';
import type { RequestRow } from './model/rows.ts';
import { barOf, formatTime, type TimeSpan } from './model/waterfall.ts';
import { OutcomeChip } from './outcome-chip.tsx';

/** What a line of the list shows, and its state in the list. */
export interface RowProps {
  readonly row: RequestRow;
  readonly span: TimeSpan;
  /** The number of the line, from 1, of `count`. */
  readonly position: number;
  readonly count: number;
  /** Whether the Tab key leads here. */
  readonly isActive: boolean;
  /** Whether it is the open one. */
  readonly isPicked: boolean;
  /** Whether it comes after the moment that is shown. */
  readonly isAhead: boolean;
  readonly onOpen: () => void;
  readonly onGoTo: (() => void) | undefined;
}

/** One request: what, how it ended, where to, and when. */
export function RequestLine(props: RowProps) {
  const { row, span, isActive, isPicked, isAhead, onOpen, onGoTo } = props;
  const { exchange, attempt, step } = row;
  const { index, request, sentFrom, duration } = exchange;
  const { head, tail } = addressLabel(exchange);
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      role="listitem"
      class={`rq-row ${attempt && attempt.number > 1 ? 'rq-row-again' : ''}`}
      aria-setsize={props.count}
      aria-posinset={props.position}
      data-ahead={isAhead}
    >
      <button
        type="button"
        class="rq-open"
        data-request={index}
        tabIndex={tabIndex}
        aria-current={isPicked}
        onClick={onOpen}
      >
        <span class="rq-number">{index + 1}</span>
        <span class="rq-what">
          <span class="rq-name">{nameOf(exchange.operation)}</span>
          {step && <span class="rq-step">{step}</span>}
          {attempt && (
            <span class="rq-step rq-attempt">
              attempt {attempt.number} of {attempt.of}
            </span>
          )}
        </span>
        <OutcomeChip outcome={outcomeOf(exchange)} />
        <span class="rq-where">
          <span class="rq-method">{request.method}</span>{' '}
          <span class="rq-path">
            <span class="rq-head">{head}</span>
            <span class="rq-tail">{tail}</span>
          </span>
        </span>
        <Bar exchange={exchange} span={span} />
        <span class="rq-time">{duration === undefined ? '…' : formatTime(duration)}</span>
      </button>
      {sentFrom && onGoTo && (
        <button
          type="button"
          class="rq-line"
          tabIndex={tabIndex}
          title="Show this line of the program"
          onClick={onGoTo}
        >
          {placeName(sentFrom)}
        </button>
      )}
    </div>
  );
}

function Bar({ exchange, span }: { exchange: Exchange; span: TimeSpan }) {
  const { start, length } = barOf(exchange, span);
  const { tone } = outcomeOf(exchange);
  return (
    <span class="rq-track" aria-hidden="true">
      <span
        class={`rq-bar rq-bar-${tone}`}
        style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${length * 100}%` }}
      />
    </span>
  );
}

/** The name for a place in a program: `line 11`, `names.ts:3`. */
export function placeName({ line, file }: NonNullable<Exchange['sentFrom']>): string {
  // The file in which a program begins need not be named.
  return file === undefined || ['index.ts', 'main.py'].includes(file) ? `line ${line}` : `${file}:${line}`;
}
